import { styled } from 'styled-components';
import type { ReviewedFact } from '../../../../../shared/review/facts';
import { useTexts, type TextKey } from '../../../texts';
import { changedFields, useFields, type ChangedField } from './useFields';

const List = styled.span`
  display: grid;
  grid-template-columns: max-content 1fr;
  gap: 0 1.2rem;
  font-size: 1.3rem;

  .label {
    color: ${({ theme }) => theme.colors.neutral600};
  }

  del {
    color: #8b1a1a;
  }

  ins {
    color: #2f6846;
    text-decoration: none;
    font-weight: 600;
  }
`;

const Head = styled.span`
  display: block;

  strong {
    font-weight: 700;
  }
`;

/** Fields from what they were to what they are. */
export function ChangedFields({ fields }: { fields: ChangedField[] }) {
  const text = useTexts();
  return (
    <List>
      {fields.map(({ label, from, to }) => (
        <span key={label} style={{ display: 'contents' }}>
          <span className="label">{text(label)}</span>
          <span>
            {from && (
              <del>
                <bdi>{from}</bdi>
              </del>
            )}{' '}
            {from && text('changes.becomes')}{' '}
            <ins>
              <bdi>{to || text('changes.nothing')}</bdi>
            </ins>
          </span>
        </span>
      ))}
    </List>
  );
}

interface Props {
  before: ReviewedFact | null;
  after: ReviewedFact | null;
  /** The texts that the places of the two versions are counted in. */
  bodyBefore: string;
  bodyAfter: string;
}

/** What has changed of one fact: it is new, gone, or some of its fields are not what they were. */
export function FactChanged({ before, after, bodyBefore, bodyAfter }: Props) {
  const text = useTexts();
  const fieldsOf = useFields();
  const fact = after ?? before;
  if (!fact) return null;
  const was = before ? fieldsOf(before, bodyBefore) : [];
  const now = after ? fieldsOf(after, bodyAfter) : [];
  const shown = (after ? now : was).slice(0, fact.type === 'finding' ? 1 : 2);
  const key: TextKey = !before ? 'changes.new' : after ? 'changes.changed' : 'changes.gone';
  const fields = before && after ? changedFields(was, now) : [];
  return (
    <>
      <Head>
        {text(`type.${fact.type}`)} · <strong>{text(key)}</strong> ·{' '}
        {shown
          .filter(({ value }) => value)
          .map(({ label, value }, at) => (
            <span key={label}>
              {at > 0 && ' · '}
              <bdi>{value}</bdi>
            </span>
          ))}
      </Head>
      {fields.length > 0 && <ChangedFields fields={fields} />}
    </>
  );
}
