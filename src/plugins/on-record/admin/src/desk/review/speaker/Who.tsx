import { Fragment } from 'react';
import { styled } from 'styled-components';
import type { OfficialChoice } from '../../../../../shared/review/facts';
import { useTexts, type TextKey } from '../../../texts';
import { Badge, Quiet } from '../cards/parts';
import type { Match } from './match';
import type { SpeakerOption } from './options';

const Row = styled.div`
  display: flex;
  flex-wrap: wrap;
  align-items: baseline;
  gap: 0.2rem 0.8rem;
  font-size: 1.4rem;

  &[data-match] {
    margin-block-start: 0.6rem;
  }
`;

const MATCH_SIGNS: Record<Match, string> = { new: '+', name: '=', alias: '≈', office: '⌂', hand: '✎' };

/** Offices in one line, each with its organization where its title does not name it. */
function Offices({ positions }: Pick<OfficialChoice, 'positions'>) {
  return (
    <>
      {positions.map(({ title, organization }, at) => (
        <Fragment key={`${title}-${at}`}>
          {at > 0 && ' · '}
          <bdi>{organization && !title.includes(organization) ? `${title} (${organization})` : title}</bdi>
        </Fragment>
      ))}
    </>
  );
}

/** An official with what tells namesakes apart. */
export function Official({ official }: { official: OfficialChoice }) {
  const text = useTexts();
  return (
    <>
      <Row>
        <bdi>{official.name}</bdi>
        <Quiet as="span">{text('speaker.statements', { count: official.statements })}</Quiet>
      </Row>
      {official.positions.length > 0 && (
        <Quiet>
          <Offices positions={official.positions} />
        </Quiet>
      )}
    </>
  );
}

/** One line of the list of speakers. */
export function Option({ option }: { option: SpeakerOption }) {
  const text = useTexts();
  if (option.kind === 'official') return <Official official={option.official} />;
  if (option.kind === 'new') {
    const { as, name } = option;
    return <Row>+ {text(as === 'person' ? 'speaker.new' : 'speaker.newOrganization', { name })}</Row>;
  }
  const { name, place, statements } = option.organization;
  return (
    <Row>
      <bdi>{name}</bdi>
      <Badge>{text('speakerKind.organization')}</Badge>
      {place && (
        <Quiet as="span">
          <bdi>{place}</bdi>
        </Quiet>
      )}
      {statements !== undefined && <Quiet as="span">{text('speaker.statements', { count: statements })}</Quiet>}
    </Row>
  );
}

/** Whom a speaker is taken for, and why. */
export function Matched({ official, match }: { official: OfficialChoice; match: Match }) {
  const text = useTexts();
  const key: TextKey = `speaker.match.${match}`;
  return (
    <Row data-match={match}>
      <Badge>
        <span aria-hidden>{MATCH_SIGNS[match]}</span> {text(key)}
      </Badge>
      <Quiet as="span">
        <bdi>{official.name}</bdi>
        {match !== 'new' && <> · {text('speaker.statements', { count: official.statements })}</>}
      </Quiet>
    </Row>
  );
}
