import { COUNTS, FLOORS, LESS_IS_BETTER } from './floors.mjs';

/** A fall beyond this is marked. */
export const MARKED = 0.3;
/** A fall beyond this fails. */
export const FAILED = 0.5;

/** Every figure of a table with the one kept of it: { row, column, now, kept, change, floor, mark }. */
export function compared(name, { columns, rows }, kept) {
  const list = [];
  for (const [row, figures] of Object.entries(rows)) {
    for (const [column, heading] of Object.entries(columns)) {
      const now = figures[column] ?? null;
      const before = kept[row]?.[heading] ?? null;
      if (COUNTS.has(row) || COUNTS.has(column) || (now === null && before === null)) continue;
      list.push(figure(row, heading, now, before, FLOORS[name]?.[row]?.[column] ?? null));
    }
  }
  return list;
}

function figure(row, column, now, kept, floor) {
  // The card holds one decimal: what differs beyond it is no change.
  const change = now === null || kept === null ? null : round(round(now) - kept);
  const better = change === null ? 0 : LESS_IS_BETTER.has(row) ? -change : change;
  const isBelow = floor !== null && now !== null && round(now) < floor;
  const marks = [better < -FAILED ? 'FELL' : better < -MARKED ? 'fell' : '', isBelow ? `below ${floor}` : ''];
  return { row, column, now, kept, change, floor, failed: better < -FAILED, mark: marks.filter(Boolean).join(', ') };
}

const round = (value) => Math.round(value * 10) / 10;

/** Whether a figure is another than the one kept, or marked. */
export const isNews = ({ change, mark }) => change !== 0 || mark !== '';

/** The comparison as lines for a terminal. */
export function asLines(list) {
  const shown = (value) => (value === null ? '–' : value.toFixed(1));
  const rows = list.map(({ row, column, now, kept, change, mark }) => [
    `${row}, ${column}`,
    shown(now),
    shown(kept),
    change === null ? '' : `${change > 0 ? '+' : ''}${change.toFixed(1)}`,
    mark,
  ]);
  const all = [['', 'now', 'kept', 'change', ''], ...rows];
  const widths = all[0].map((_, i) => Math.max(...all.map((row) => row[i].length)));
  const pad = (words, i) => (i === 0 || i === 4 ? words.padEnd(widths[i]) : words.padStart(widths[i]));
  return all.map((row) => row.map(pad).join('  ').trimEnd());
}
