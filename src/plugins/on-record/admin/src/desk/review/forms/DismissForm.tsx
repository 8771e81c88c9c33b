import { Button, Flex } from '@strapi/design-system';
import { useState } from 'react';
import { useTexts } from '../../../texts';
import { Field, Form, Input } from './Field';

/** Asks why a finding is dismissed: it can't be without a reason. */
export function DismissForm({ onDismiss, onCancel }: { onDismiss(reason: string): void; onCancel(): void }) {
  const text = useTexts();
  const [reason, setReason] = useState('');
  return (
    <Form
      onClick={(event) => event.stopPropagation()}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onDismiss(reason.trim());
      }}
    >
      <div className="wide">
        <Field label={text('form.reason')}>
          <Input dir="auto" autoFocus value={reason} onChange={(event) => setReason(event.target.value)} />
        </Field>
      </div>
      <Flex className="wide" gap={2}>
        <Button type="submit" size="S" disabled={!reason.trim()}>
          {text('form.dismiss')}
        </Button>
        <Button type="button" size="S" variant="tertiary" onClick={onCancel}>
          {text('form.cancel')}
        </Button>
      </Flex>
    </Form>
  );
}
