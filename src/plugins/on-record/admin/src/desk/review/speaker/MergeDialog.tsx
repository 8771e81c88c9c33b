import { Button, Flex } from '@strapi/design-system';
import { useId, useState } from 'react';
import { styled } from 'styled-components';
import type { MergeRequest } from '../../../../../shared/officials';
import type { OfficialChoice, Review } from '../../../../../shared/review/facts';
import { useTexts } from '../../../texts';
import { Quiet } from '../cards/parts';
import { Dialog } from '../Dialog';
import { Combobox } from './Combobox';
import { refusalOf, statementsOf, whoStays } from './merging';
import { officialsFor } from './options';
import { useSpeakerSearch } from './useSpeakerSearch';
import { Official } from './Who';

const Sides = styled.div`
  display: grid;
  grid-template-columns: 1fr 1fr;
  gap: 1.2rem;
  margin-block: 1.2rem;
`;

const Side = styled.section`
  padding: 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;

  &[data-stays='true'] {
    border-color: ${({ theme }) => theme.colors.primary600};
    background: ${({ theme }) => theme.colors.primary100};
  }

  h3 {
    font-size: 1.6rem;
    font-weight: 700;
  }

  label {
    display: block;
    margin-block-start: 0.8rem;
    font-weight: 700;
  }
`;

interface SideProps {
  official: OfficialChoice;
  statements: number;
  stays: boolean;
  /** Joins the two radio buttons. */
  group: string;
  onStay(): void;
}

function OneOfTwo({ official, statements, stays, group, onStay }: SideProps) {
  const text = useTexts();
  return (
    <Side data-stays={stays}>
      <h3>
        <bdi>{official.name}</bdi>
      </h3>
      {official.aliases.length > 0 && (
        <Quiet>
          {text('merge.aliases')} <bdi>{official.aliases.join(' · ')}</bdi>
        </Quiet>
      )}
      <ul>
        {official.positions.map(({ title }, at) => (
          <li key={`${title}-${at}`}>
            <bdi>{title}</bdi>
          </li>
        ))}
      </ul>
      {official.positions.length === 0 && <Quiet>{text('merge.noOffice')}</Quiet>}
      <p>{text('merge.statements', { count: statements })}</p>
      <label>
        <input type="radio" name={group} checked={stays} onChange={onStay} /> {text('merge.stays')}
      </label>
    </Side>
  );
}

interface Props {
  review: Review;
  official: OfficialChoice;
  onMerge(request: MergeRequest): Promise<void>;
  onClose(): void;
}

/** Two officials side by side, to be made one: which of them stays is the editor's choice. */
export function MergeDialog({ review, official, onMerge, onClose }: Props) {
  const text = useTexts();
  const group = useId();
  const [name, setName] = useState('');
  const [other, setOther] = useState<OfficialChoice | null>(null);
  const [stays, setStays] = useState(official);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const { found, offline } = useSpeakerSearch(other ? null : name, review.id);
  const options = officialsFor({ typed: name, here: review, found }).filter(({ id }) => id !== official.id);
  const goes = other && (stays.id === official.id ? other : official);

  const merge = async () => {
    if (!goes) return;
    setBusy(true);
    setProblem(null);
    try {
      await onMerge({ from: goes.id, into: stays.id });
    } catch (error) {
      setProblem(refusalOf(error).message || text('error.network'));
      setBusy(false);
    }
  };

  return (
    <Dialog title={text('merge.title', { name: official.name })} onClose={onClose}>
      <Combobox
        label={text('merge.other')}
        value={name}
        options={options}
        autoFocus
        note={offline && <Quiet role="status">{text('speaker.offline')}</Quiet>}
        show={(one) => <Official official={one} />}
        onType={(typed) => {
          setName(typed);
          setOther(null);
        }}
        onChoose={(one) => {
          setName(one.name);
          setOther(one);
          setStays(whoStays(review, official, one));
        }}
      />
      {other && goes && (
        <>
          <Sides>
            {[official, other].map((one) => (
              <OneOfTwo
                key={one.id}
                official={one}
                statements={statementsOf(review, one)}
                stays={one.id === stays.id}
                group={group}
                onStay={() => setStays(one)}
              />
            ))}
          </Sides>
          <p>
            {text('merge.will', { from: goes.name, into: stays.name, count: statementsOf(review, goes) })}{' '}
            {text('merge.undoable')}
          </p>
        </>
      )}
      {problem && <p role="alert">{problem}</p>}
      <Flex gap={2} marginTop={4}>
        <Button disabled={!goes || busy} onClick={() => void merge()}>
          {text('merge.merge')}
        </Button>
        <Button variant="tertiary" onClick={onClose}>
          {text('form.cancel')}
        </Button>
      </Flex>
    </Dialog>
  );
}
