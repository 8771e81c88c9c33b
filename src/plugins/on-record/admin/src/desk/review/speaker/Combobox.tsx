import { VisuallyHidden } from '@strapi/design-system';
import { useId, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { styled } from 'styled-components';
import { useTexts } from '../../../texts';
import { Field, Input } from '../forms/Field';

/** In the flow, not above it: a card clips what stands out of it. */
const List = styled.ul`
  max-height: 26rem;
  margin-block-start: 0.3rem;
  padding: 0.4rem;
  overflow-y: auto;
  border: 1px solid ${({ theme }) => theme.colors.neutral300};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  box-shadow: 0 2px 8px rgb(0 0 0 / 12%);
`;

const Option = styled.li`
  padding: 0.5rem 0.9rem;
  border-radius: 4px;
  color: ${({ theme }) => theme.colors.neutral800};
  cursor: pointer;

  &:hover {
    background: ${({ theme }) => theme.colors.neutral100};
  }

  &[aria-selected='true'] {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: -2px;
    background: ${({ theme }) => theme.colors.primary100};
  }
`;

interface Props<One extends { id: string }> {
  label: string;
  value: string;
  options: One[];
  autoFocus?: boolean;
  /** Below the list, such as that the server can't be reached. */
  note?: ReactNode;
  show(option: One): ReactNode;
  onType(value: string): void;
  onOpen?(): void;
  onChoose(option: One): void;
}

/** Moves through a list of this length and round its ends; -1 is none. */
const step = (active: number, by: 1 | -1, length: number): number =>
  active < 0 ? (by > 0 ? 0 : length - 1) : (active + by + length) % length;

/** A field in which one types, and a list below it to choose from: ARIA's combobox with a listbox. */
export function Combobox<One extends { id: string }>(props: Props<One>) {
  const { label, value, options, autoFocus, note, show, onType, onOpen, onChoose } = props;
  const text = useTexts();
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [open, setOpen] = useState(false);
  const [activeAt, setActiveAt] = useState(-1);
  const active = Math.min(activeAt, options.length - 1);
  const isOpen = open && options.length > 0;

  const close = () => {
    setOpen(false);
    setActiveAt(-1);
  };
  const activate = (at: number) => {
    setActiveAt(at);
    list.current?.children[at]?.scrollIntoView({ block: 'nearest' });
  };
  const choose = (option: One) => {
    onChoose(option);
    close();
  };
  const move = (by: 1 | -1) => {
    if (!open) {
      onOpen?.();
      setOpen(true);
    }
    if (options.length > 0) activate(step(active, by, options.length));
  };
  const pressed = (event: KeyboardEvent) => {
    const used = {
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      Enter: isOpen && active >= 0 ? () => choose(options[active]) : undefined,
      Escape: isOpen ? close : undefined,
    }[event.key];
    if (!used || event.nativeEvent.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    used();
  };

  return (
    <div>
      <Field label={label}>
        <Input
          dir="auto"
          role="combobox"
          autoComplete="off"
          autoFocus={autoFocus}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-list`}
          aria-activedescendant={isOpen && active >= 0 ? `${id}-${options[active].id}` : undefined}
          value={value}
          onChange={(event) => {
            onType(event.target.value);
            setOpen(true);
            setActiveAt(-1);
          }}
          onKeyDown={pressed}
          onBlur={close}
        />
      </Field>
      <List ref={list} id={`${id}-list`} role="listbox" aria-label={label} hidden={!isOpen}>
        {isOpen &&
          options.map((option, at) => (
            <Option
              key={option.id}
              id={`${id}-${option.id}`}
              role="option"
              aria-selected={at === active}
              // The field keeps the focus.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
            >
              {show(option)}
            </Option>
          ))}
      </List>
      <VisuallyHidden role="status">{isOpen ? text('speaker.found', { count: options.length }) : ''}</VisuallyHidden>
      {note}
    </div>
  );
}
