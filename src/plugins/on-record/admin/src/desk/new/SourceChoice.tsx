import { Button, Flex } from '@strapi/design-system';
import { useRBAC } from '@strapi/strapi/admin';
import { useState } from 'react';
import { SOURCE_KINDS, type SourceKind } from '../../../../shared/choices';
import type { Named } from '../../../../shared/review/facts';
import { useApi } from '../../api';
import { SOURCES } from '../../permissions';
import { useTexts } from '../../texts';
import { Field, Input, Select } from '../review/forms/Field';
import { failureOf } from './storing';

interface Props {
  id: string;
  sources: Named[];
  value: string;
  note?: string;
  error?: string;
  /** What a new source is most likely called. */
  suggestion: string;
  onChange(source: string): void;
  onAdded(source: Named): void;
}

const NEW = 'new';

/** Chooses a source, or adds one in place for those who look after sources. */
export function SourceChoice({ id, sources, value, note, error, suggestion, onChange, onAdded }: Props) {
  const text = useTexts();
  const { allowedActions } = useRBAC(SOURCES);
  const [isAdding, setIsAdding] = useState(false);
  const choose = (chosen: string) => {
    setIsAdding(chosen === NEW);
    if (chosen !== NEW) onChange(chosen);
  };
  return (
    <>
      <Field label={text('details.source')} note={isAdding ? undefined : note} error={error}>
        <Select
          id={id}
          value={isAdding ? NEW : value}
          aria-invalid={error ? true : undefined}
          onChange={(event) => choose(event.target.value)}
        >
          <option value="">{text('details.chooseSource')}</option>
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {source.name}
            </option>
          ))}
          {allowedActions.canSources && <option value={NEW}>{text('new.newSource')}</option>}
        </Select>
      </Field>
      {isAdding && (
        <NewSource
          suggestion={suggestion}
          onClose={() => setIsAdding(false)}
          onAdded={(source) => {
            setIsAdding(false);
            onAdded(source);
          }}
        />
      )}
    </>
  );
}

function NewSource({
  suggestion,
  onAdded,
  onClose,
}: {
  suggestion: string;
  onAdded(source: Named): void;
  onClose(): void;
}) {
  const text = useTexts();
  const api = useApi();
  const [name, setName] = useState(suggestion);
  const [kind, setKind] = useState<SourceKind>('agency');
  const [error, setError] = useState<string>();
  const add = () =>
    api.addSource(name.trim(), kind).then(onAdded, (reason: unknown) => {
      const { problem } = failureOf(reason);
      setError(problem.kind === 'refused' ? problem.message : text('new.unreachable'));
    });
  return (
    <div
      className="wide adding"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
        if (event.key !== 'Enter' || event.ctrlKey || event.metaKey || !(event.target instanceof HTMLInputElement))
          return;
        event.preventDefault();
        if (name.trim()) void add();
      }}
    >
      <Field label={text('new.sourceName')} error={error}>
        <Input autoFocus dir="auto" maxLength={255} value={name} onChange={(event) => setName(event.target.value)} />
      </Field>
      <Field label={text('new.sourceKind')}>
        <Select value={kind} onChange={(event) => setKind(event.target.value as SourceKind)}>
          {SOURCE_KINDS.map((one) => (
            <option key={one} value={one}>
              {text(`sourceKind.${one}`)}
            </option>
          ))}
        </Select>
      </Field>
      <Flex gap={2}>
        <Button type="button" size="S" disabled={name.trim() === ''} onClick={() => void add()}>
          {text('new.addSource')}
        </Button>
        <Button type="button" size="S" variant="tertiary" onClick={onClose}>
          {text('form.cancel')}
        </Button>
      </Flex>
    </div>
  );
}
