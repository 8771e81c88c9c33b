import { useEffect, useRef } from 'react';
import { tinykeys } from 'tinykeys';
import { keysFor, type Command } from './keys';

const FIELDS = 'input, textarea, select, dialog, [contenteditable="true"], [role="dialog"], [role="menu"]';

/** Whether a key is meant for what it is typed in: a field, a dialog, or the text that arrows scroll. */
function isElsewhere({ target, code, isComposing }: KeyboardEvent): boolean {
  if (isComposing) return true;
  const element = target instanceof HTMLElement ? target : null;
  if (element?.closest(FIELDS)) return true;
  return code.startsWith('Arrow') && !!element?.closest('[role="region"]');
}

/** Calls `run` for each key that is a command. */
export function useKeys(
  run: (command: Command) => void,
  { rightToLeft, enabled }: { rightToLeft: boolean; enabled: boolean },
): void {
  const latest = useRef(run);
  latest.current = run;
  useEffect(() => {
    if (!enabled) return undefined;
    const bindings = keysFor(rightToLeft).map(({ press, command }) => [
      press,
      (event: KeyboardEvent) => {
        if (event.defaultPrevented) return;
        event.preventDefault();
        latest.current(command);
      },
    ]);
    return tinykeys(window, Object.fromEntries(bindings) as Record<string, (event: KeyboardEvent) => void>, {
      ignore: isElsewhere,
    });
  }, [rightToLeft, enabled]);
}
