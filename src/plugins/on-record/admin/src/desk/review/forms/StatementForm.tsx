import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { MODES, SPEAKER_KINDS } from '../../../../../shared/choices';
import type { OfficialChoice, Review, ReviewedSpeaker, ReviewedStatement } from '../../../../../shared/review/facts';
import { useTexts } from '../../../texts';
import { Quiet } from '../cards/parts';
import { withChoice } from '../speaker/choose';
import { matchOf } from '../speaker/match';
import type { SpeakerOption } from '../speaker/options';
import { SpeakerPicker } from '../speaker/SpeakerPicker';
import { Matched } from '../speaker/Who';
import { Field, Form, Input, Select } from './Field';

interface Props {
  statement: ReviewedStatement;
  review: Review;
  /** How many other statements have the same speaker. */
  others: number;
  onSave(statement: ReviewedStatement, all: boolean): void;
  onCancel(): void;
}

const NOBODY: ReviewedSpeaker = {
  kind: 'person',
  name: '',
  position: null,
  mention: null,
  official: null,
  organization: null,
};

/** Corrects a statement: who speaks, in what office, and how it is reported. Its words are corrected in the text. */
export function StatementForm({ statement, review, others, onSave, onCancel }: Props) {
  const text = useTexts();
  const [mode, setMode] = useState(statement.mode);
  const [speaker, setSpeaker] = useState(statement.speaker ?? NOBODY);
  const [chosen, setChosen] = useState<OfficialChoice | null>(null);
  const [all, setAll] = useState(false);
  const known = chosen ?? review.officials.find(({ id }) => id === speaker.official);
  // A name that was typed is matched anew by the server.
  const change = (part: Partial<ReviewedSpeaker>) => {
    setChosen(null);
    setSpeaker((before) => ({ ...before, official: null, organization: null, ...part }));
  };
  const choose = (option: SpeakerOption) => {
    setChosen(option.kind === 'official' ? option.official : null);
    setSpeaker(withChoice(speaker, statement.speaker, option, review.facts));
  };
  const save = () => {
    const named = speaker.name.trim() ? { ...speaker, name: speaker.name.trim() } : null;
    onSave({ ...statement, mode, speaker: named }, all);
  };
  return (
    <Form
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="wide">
        <SpeakerPicker
          speaker={speaker}
          article={review.id}
          here={review}
          onType={(name) => change({ name })}
          onChoose={choose}
        />
        {known && <Matched official={known} match={chosen ? 'hand' : matchOf(speaker, known)} />}
        {!known && !speaker.organization && speaker.name && <Quiet>{text('form.matched')}</Quiet>}
      </div>
      <div className="wide">
        <Field label={text('form.position')} note={known ? undefined : text('form.positionNote')}>
          <Input
            dir="auto"
            list={`offices-${statement.id}`}
            value={speaker.position ?? ''}
            onChange={(event) =>
              setSpeaker((before) => ({ ...before, position: event.target.value.trim() ? event.target.value : null }))
            }
          />
        </Field>
        <datalist id={`offices-${statement.id}`}>
          {known?.positions.map(({ title }) => (
            <option key={title} value={title} />
          ))}
        </datalist>
      </div>
      <Field label={text('form.speakerKind')}>
        <Select
          value={speaker.kind}
          onChange={(event) => change({ kind: event.target.value as ReviewedSpeaker['kind'] })}
        >
          {SPEAKER_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text(`speakerKind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text('form.mode')}>
        <Select value={mode} onChange={(event) => setMode(event.target.value as ReviewedStatement['mode'])}>
          {MODES.map((one) => (
            <option key={one} value={one}>
              {text(`mode.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      {others > 0 && (
        <label className="wide">
          <input type="checkbox" checked={all} onChange={(event) => setAll(event.target.checked)} />{' '}
          {text('form.allBySpeaker', { count: others })}
        </label>
      )}
      <Flex className="wide" gap={2}>
        <Button type="submit" size="S">
          {text('form.done')}
        </Button>
        <Button type="button" size="S" variant="tertiary" onClick={onCancel}>
          {text('form.cancel')}
        </Button>
      </Flex>
    </Form>
  );
}
