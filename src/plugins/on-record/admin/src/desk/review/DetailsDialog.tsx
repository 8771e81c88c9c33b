import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import type { ArticleDetails, Named } from '../../../../shared/review/facts';
import { directionOf } from '../../language/languages';
import { useTexts } from '../../texts';
import { Dialog } from './Dialog';
import { Field, Form, Input, TextArea } from './forms/Field';
import { SourceField } from './SourceField';

interface Props {
  details: ArticleDetails;
  sources: Named[];
  onSave(details: Partial<ArticleDetails>): void;
  onClose(): void;
}

const FIELDS = ['title', 'publishedOn', 'place', 'event', 'url'] as const;

/** Corrects the article itself: title, source, day, dateline, and its text. */
export function DetailsDialog({ details, sources, onSave, onClose }: Props) {
  const text = useTexts();
  const [draft, setDraft] = useState(details);
  const change = (part: Partial<ArticleDetails>) => setDraft((before) => ({ ...before, ...part }));
  const changed = (Object.keys(draft) as Array<keyof ArticleDetails>).filter((key) => draft[key] !== details[key]);
  const valid = draft.title.trim() !== '' && draft.body.trim() !== '';
  return (
    <Dialog title={text('details.title')} onClose={onClose}>
      <Form
        onSubmit={(event) => {
          event.preventDefault();
          if (changed.length > 0) onSave(Object.fromEntries(changed.map((key) => [key, draft[key]])));
          onClose();
        }}
      >
        {FIELDS.map((key) => (
          <div key={key} className={key === 'title' ? 'wide' : undefined}>
            <Field label={text(`details.${key}`)}>
              <Input
                dir={key === 'url' ? 'ltr' : 'auto'}
                type={key === 'publishedOn' ? 'date' : key === 'url' ? 'url' : 'text'}
                value={draft[key] ?? ''}
                required={key === 'title'}
                onChange={(event) =>
                  change({ [key]: key === 'title' ? event.target.value : event.target.value || null })
                }
              />
            </Field>
          </div>
        ))}
        <SourceField sources={sources} value={draft.source} onChange={(source) => change({ source })} />
        <div className="wide">
          <Field label={text('details.body')} note={text('details.bodyNote')}>
            <TextArea
              rows={10}
              dir={directionOf(draft.language)}
              lang={draft.language}
              value={draft.body}
              onChange={(event) => change({ body: event.target.value })}
            />
          </Field>
        </div>
        <Flex className="wide" gap={2}>
          <Button type="submit" disabled={!valid}>
            {text('form.done')}
          </Button>
          <Button type="button" variant="tertiary" onClick={onClose}>
            {text('form.cancel')}
          </Button>
        </Flex>
      </Form>
    </Dialog>
  );
}
