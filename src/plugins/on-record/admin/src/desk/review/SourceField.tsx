import type { Named } from '../../../../shared/review/facts';
import { useTexts } from '../../texts';
import { Field, Select } from './forms/Field';

/** Chooses where an article comes from. */
export function SourceField({
  sources,
  value,
  onChange,
}: {
  sources: Named[];
  value: string | null;
  onChange(id: string | null): void;
}) {
  const text = useTexts();
  return (
    <Field label={text('details.source')} note={sources.length === 0 ? text('details.noSources') : undefined}>
      <Select value={value ?? ''} onChange={(event) => onChange(event.target.value || null)}>
        <option value="">{text('details.chooseSource')}</option>
        {sources.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
