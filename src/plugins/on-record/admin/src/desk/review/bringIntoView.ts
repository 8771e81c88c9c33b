/**
 * Scrolls an element into view. What was not drawn yet has a guessed height, so the way is gone once more when the
 * elements on it have been drawn.
 */
export function bringIntoView(element: Element | null | undefined): void {
  element?.scrollIntoView({ block: 'nearest' });
  requestAnimationFrame(() => element?.scrollIntoView({ block: 'nearest' }));
}
