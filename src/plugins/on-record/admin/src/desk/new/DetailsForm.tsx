import { styled } from 'styled-components';
import type { Named } from '../../../../shared/review/facts';
import { LANGUAGE_NAMES, LANGUAGES } from '../../language/languages';
import { useTexts } from '../../texts';
import { Field, Input, Select } from '../review/forms/Field';
import type { Briefing, Details } from './briefing';
import { DayField } from './DayField';
import type { Guess } from './guesses';
import { SourceChoice } from './SourceChoice';
import type { FieldName } from './storing';
import { fieldId, type StoringError } from './useStoring';

const Grid = styled.div`
  display: grid;
  grid-template-columns: repeat(3, minmax(0, 1fr));
  grid-auto-flow: dense;
  align-items: start;
  gap: 0.6rem 1.2rem;

  .wide {
    grid-column: 1 / -1;
  }

  .adding {
    display: grid;
    grid-template-columns: 2fr 1fr auto;
    align-items: end;
    gap: 0.6rem 1.2rem;
    padding: 0.8rem;
    border: 1px solid ${({ theme }) => theme.colors.neutral300};
    border-radius: 4px;
  }
`;

/** What is guessed of each detail; null where there is nothing to guess from. */
export type Guesses = Record<keyof Details, Guess | null>;

interface Props {
  briefing: Briefing;
  details: Details;
  guesses: Guesses;
  sources: Named[];
  error: StoringError | null;
  onCorrect(part: Partial<Details>): void;
  onUrl(url: string): void;
  onSourceAdded(source: Named): void;
}

/** Title, source, day and language: as they were guessed, to be corrected. */
export function DetailsForm(props: Props) {
  const { briefing, details, guesses, sources, error, onCorrect, onUrl, onSourceAdded } = props;
  const text = useTexts();
  const noteOf = (field: keyof Details) => {
    const guess = briefing.corrected[field] === undefined ? guesses[field] : null;
    return guess ? text(`new.ground.${guess.ground}`) : undefined;
  };
  const errorOf = (field: FieldName) => (error?.field === field ? error.message : undefined);
  return (
    <Grid>
      <div className="wide">
        <Field label={text('new.headline')} note={noteOf('title')} error={errorOf('title')}>
          <Input
            id={fieldId('title')}
            dir="auto"
            lang={details.language}
            maxLength={255}
            value={details.title}
            placeholder={guesses.title?.value}
            aria-invalid={errorOf('title') ? true : undefined}
            onChange={(event) => onCorrect({ title: event.target.value })}
          />
        </Field>
      </div>
      <SourceChoice
        id={fieldId('source')}
        sources={sources}
        value={details.source}
        note={noteOf('source')}
        error={errorOf('source')}
        suggestion={guesses.source?.ground === 'page' ? '' : (briefing.origin?.site ?? '')}
        onChange={(source) => onCorrect({ source })}
        onAdded={onSourceAdded}
      />
      <DayField
        id={fieldId('publishedOn')}
        label={text('new.day')}
        note={noteOf('publishedOn')}
        error={errorOf('publishedOn')}
        value={details.publishedOn}
        onChange={(publishedOn) => onCorrect({ publishedOn })}
      />
      <Field label={text('new.language')} note={noteOf('language')} error={errorOf('language')}>
        <Select
          id={fieldId('language')}
          value={details.language}
          onChange={(event) => onCorrect({ language: event.target.value })}
        >
          {LANGUAGES.map((code) => (
            <option key={code} value={code} lang={code}>
              {LANGUAGE_NAMES[code]}
            </option>
          ))}
        </Select>
      </Field>
      {typeof briefing.origin?.url === 'string' && (
        <div className="wide">
          <Field label={text('new.url')} error={errorOf('url')}>
            <Input
              id={fieldId('url')}
              type="url"
              dir="ltr"
              value={briefing.origin.url}
              onChange={(event) => onUrl(event.target.value)}
            />
          </Field>
        </div>
      )}
    </Grid>
  );
}
