/** What a key does in a review. */
export const COMMANDS = [
  'next',
  'previous',
  'nextWaiting',
  'nextFinding',
  'accept',
  'reject',
  'edit',
  'undo',
  'redo',
  'split',
  'join',
  'growEnd',
  'shrinkEnd',
  'growStart',
  'shrinkStart',
  'acceptRest',
  'publish',
  'help',
] as const;
export type Command = (typeof COMMANDS)[number];

/** A key as tinykeys writes it, by its place on the keyboard (`KeyboardEvent.code`), so that a Persian layout works. */
export interface Key {
  press: string;
  command: Command;
  /** What stands on that key of a Latin keyboard. */
  label: string;
}

export const KEYS: readonly Key[] = [
  { press: 'KeyJ', command: 'next', label: 'J' },
  { press: 'ArrowDown', command: 'next', label: '↓' },
  { press: 'KeyK', command: 'previous', label: 'K' },
  { press: 'ArrowUp', command: 'previous', label: '↑' },
  { press: 'KeyN', command: 'nextWaiting', label: 'N' },
  { press: 'KeyF', command: 'nextFinding', label: 'F' },
  { press: 'KeyA', command: 'accept', label: 'A' },
  { press: 'KeyX', command: 'reject', label: 'X' },
  { press: 'KeyE', command: 'edit', label: 'E' },
  { press: 'KeyU', command: 'undo', label: 'U' },
  { press: '$mod+KeyZ', command: 'undo', label: 'Ctrl Z' },
  { press: 'KeyR', command: 'redo', label: 'R' },
  { press: '$mod+Shift+KeyZ', command: 'redo', label: 'Ctrl Shift Z' },
  { press: 'KeyS', command: 'split', label: 'S' },
  { press: 'KeyM', command: 'join', label: 'M' },
  { press: 'Shift+ArrowRight', command: 'growEnd', label: 'Shift →' },
  { press: 'Shift+ArrowLeft', command: 'shrinkEnd', label: 'Shift ←' },
  { press: 'Alt+Shift+ArrowLeft', command: 'growStart', label: 'Alt Shift ←' },
  { press: 'Alt+Shift+ArrowRight', command: 'shrinkStart', label: 'Alt Shift →' },
  { press: 'Shift+KeyA', command: 'acceptRest', label: 'Shift A' },
  { press: 'KeyP', command: 'publish', label: 'P' },
  { press: 'Shift+Slash', command: 'help', label: '?' },
];

const turned = (words: string, [left, right]: [string, string]): string =>
  words.includes(left) ? words.replace(left, right) : words.replace(right, left);

/** The keys in an article of a direction: the arrows that lengthen a stretch of right-to-left text point the other way. */
export function keysFor(rightToLeft: boolean): Key[] {
  if (!rightToLeft) return [...KEYS];
  return KEYS.map((key) =>
    key.press.includes('Shift+Arrow')
      ? { ...key, press: turned(key.press, ['Left', 'Right']), label: turned(key.label, ['←', '→']) }
      : key,
  );
}

/** The first key of a command, to show on its button. */
export const keyOf = (command: Command): string => KEYS.find((key) => key.command === command)?.label ?? '';
