import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { MODES, SPEAKER_KINDS } from '../../../../../shared/choices';
import type { OfficialChoice, ReviewedSpeaker, ReviewedStatement } from '../../../../../shared/review/facts';
import { useTexts } from '../../../texts';
import { Field, Form, Input, Select } from './Field';

interface Props {
  statement: ReviewedStatement;
  /** Those who speak in the article already: chosen with one move. */
  officials: OfficialChoice[];
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
export function StatementForm({ statement, officials, others, onSave, onCancel }: Props) {
  const text = useTexts();
  const [mode, setMode] = useState(statement.mode);
  const [speaker, setSpeaker] = useState(statement.speaker ?? NOBODY);
  const [all, setAll] = useState(false);
  // A name that was typed is matched anew by the server.
  const change = (part: Partial<ReviewedSpeaker>) =>
    setSpeaker((before) => ({ ...before, official: null, organization: null, ...part }));
  const known = officials.find(({ id }) => id === speaker.official);
  const save = () => {
    const named = speaker.name.trim() ? { ...speaker, name: speaker.name.trim() } : null;
    onSave({ ...statement, mode, speaker: named }, all);
  };
  const choose = (name: string) => {
    const chosen = officials.find((one) => one.name === name);
    change(
      chosen
        ? {
            name,
            kind: 'person',
            official: chosen.id,
            position: speaker.position ?? chosen.positions[0]?.title ?? null,
          }
        : { name },
    );
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
        <Field
          label={text('form.speaker')}
          note={
            known ? text('form.known', { count: known.statements }) : speaker.name ? text('form.matched') : undefined
          }
        >
          <Input
            dir="auto"
            autoFocus
            list={`officials-${statement.id}`}
            value={speaker.name}
            onChange={(event) => choose(event.target.value)}
          />
        </Field>
        <datalist id={`officials-${statement.id}`}>
          {officials.map(({ id, name, positions }) => (
            <option key={id} value={name}>
              {positions[0]?.title}
            </option>
          ))}
        </datalist>
      </div>
      <div className="wide">
        <Field label={text('form.position')}>
          <Input
            dir="auto"
            value={speaker.position ?? ''}
            onChange={(event) =>
              setSpeaker((before) => ({ ...before, position: event.target.value.trim() ? event.target.value : null }))
            }
          />
        </Field>
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
