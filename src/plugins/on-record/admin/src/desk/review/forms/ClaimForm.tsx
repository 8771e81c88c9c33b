import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { MODIFIERS, UNIT_KINDS } from '../../../../../shared/choices';
import type {
  ReviewedClaim,
  ReviewedPeriod,
  ReviewedStatement,
  ReviewedUnit,
} from '../../../../../shared/review/facts';
import { readNumber } from '../../../reading/reader';
import { useTexts } from '../../../texts';
import { Field, Form, Input, Select } from './Field';
import { NumberField } from './NumberField';

interface Props {
  claim: ReviewedClaim;
  language: string;
  /** The article's statements, one of which it may have been made in. */
  statements: Array<Pick<ReviewedStatement, 'id'> & { label: string }>;
  onSave(claim: ReviewedClaim): void;
  onCancel(): void;
}

const orNull = (typed: string): string | null => typed.trim() || null;

function UnitFields({ unit, onChange }: { unit: ReviewedUnit; onChange(unit: ReviewedUnit): void }) {
  const text = useTexts();
  return (
    <>
      <Field label={text('form.unitKind')}>
        <Select
          value={unit.kind}
          onChange={(event) => onChange({ ...unit, kind: event.target.value as ReviewedUnit['kind'] })}
        >
          {UNIT_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text(`unitKind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text('form.unitText')}>
        <Input
          dir="auto"
          value={unit.text ?? ''}
          onChange={(event) => onChange({ ...unit, text: orNull(event.target.value) })}
        />
      </Field>
      <Field label={text('form.unitCode')} note={text('form.unitCodeNote')}>
        <Input
          dir="ltr"
          value={unit.code ?? ''}
          onChange={(event) => onChange({ ...unit, code: orNull(event.target.value) })}
        />
      </Field>
    </>
  );
}

function PeriodFields({
  period,
  onChange,
}: {
  period: ReviewedPeriod | null;
  onChange(period: ReviewedPeriod | null): void;
}) {
  const text = useTexts();
  const with_ = (change: Partial<ReviewedPeriod>) => {
    const next = { place: null, text: '', from: null, to: null, ...period, ...change };
    onChange(next.text.trim() === '' ? null : next);
  };
  return (
    <>
      <Field label={text('form.period')}>
        <Input
          dir="auto"
          value={period?.text ?? ''}
          onChange={(event) => with_({ text: event.target.value, place: null })}
        />
      </Field>
      <Field label={text('form.from')}>
        <Input
          type="date"
          disabled={!period}
          value={period?.from ?? ''}
          onChange={(event) => with_({ from: orNull(event.target.value) })}
        />
      </Field>
      <Field label={text('form.to')}>
        <Input
          type="date"
          disabled={!period}
          value={period?.to ?? ''}
          onChange={(event) => with_({ to: orNull(event.target.value) })}
        />
      </Field>
    </>
  );
}

/** The numbers of a claim: one, or the two ends of a range. */
type Key = 'value' | 'low' | 'high';

/** Corrects a claim: its number as it would be said, its unit, modifier, period, indicator, and where it was made. */
export function ClaimForm({ claim, language, statements, onSave, onCancel }: Props) {
  const text = useTexts();
  const [draft, setDraft] = useState(claim);
  const [typed, setTyped] = useState({ value: claim.value ?? '', low: claim.low ?? '', high: claim.high ?? '' });
  const [isRange, setIsRange] = useState(claim.value === null);
  const change = (part: Partial<ReviewedClaim>) => setDraft((before) => ({ ...before, ...part }));
  const needed: Key[] = isRange ? ['low', 'high'] : ['value'];
  const complete = needed.every((key) => typed[key].trim() !== '');
  // What is typed is read when it is saved: the reading shown beneath may not have come yet.
  const save = async () => {
    const read = await Promise.all(needed.map((key) => readNumber(typed[key].trim(), language)));
    if (read.includes(null)) return;
    const numbers = Object.fromEntries(needed.map((key, at) => [key, read[at]]));
    onSave({ ...draft, value: null, low: null, high: null, ...numbers });
  };
  const number = (label: string, key: Key, autoFocus = false) => (
    <NumberField
      key={key}
      label={label}
      typed={typed[key]}
      language={language}
      autoFocus={autoFocus}
      onType={(words) => setTyped((before) => ({ ...before, [key]: words }))}
    />
  );
  return (
    <Form
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (complete) void save();
      }}
    >
      {isRange
        ? [number(text('form.low'), 'low', true), number(text('form.high'), 'high')]
        : number(text('form.value'), 'value', true)}
      <Field label={text('form.range')}>
        <Select value={isRange ? 'range' : 'one'} onChange={(event) => setIsRange(event.target.value === 'range')}>
          <option value="one">{text('form.oneNumber')}</option>
          <option value="range">{text('form.twoNumbers')}</option>
        </Select>
      </Field>
      <Field label={text('form.modifier')}>
        <Select
          value={draft.modifier}
          onChange={(event) => change({ modifier: event.target.value as ReviewedClaim['modifier'] })}
        >
          {MODIFIERS.map((modifier) => (
            <option key={modifier} value={modifier}>
              {text(`modifier.${modifier}`)}
            </option>
          ))}
        </Select>
      </Field>
      <UnitFields unit={draft.unit} onChange={(unit) => change({ unit })} />
      <PeriodFields period={draft.period} onChange={(period) => change({ period })} />
      <Field label={text('form.indicator')}>
        <Input
          dir="auto"
          value={draft.indicator?.name ?? ''}
          onChange={(event) =>
            change({ indicator: event.target.value.trim() ? { id: null, name: event.target.value } : null })
          }
        />
      </Field>
      <Field label={text('form.place')}>
        <Input
          dir="auto"
          value={draft.place ?? ''}
          onChange={(event) => change({ place: orNull(event.target.value) })}
        />
      </Field>
      <div className="wide">
        <Field label={text('form.madeIn')}>
          <Select value={draft.statement ?? ''} onChange={(event) => change({ statement: event.target.value || null })}>
            <option value="">{text('form.ownVoice')}</option>
            {statements.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </div>
      <Flex className="wide" gap={2}>
        <Button type="submit" size="S" disabled={!complete}>
          {text('form.done')}
        </Button>
        <Button type="button" size="S" variant="tertiary" onClick={onCancel}>
          {text('form.cancel')}
        </Button>
      </Flex>
    </Form>
  );
}
