// The tables in docs/accuracy.md. Each stands between <!-- score:NAME --> and <!-- /score:NAME -->; the prose is not touched.
import { COUNTS, FLOORS } from './floors.mjs';

const markers = (name) => [`<!-- score:${name} -->`, `<!-- /score:${name} -->`];

/** What stands between the markers of a table; undefined where the card has no such place. */
function between(card, name) {
  const [open, close] = markers(name);
  const start = card.indexOf(open);
  const end = card.indexOf(close, start);
  return start < 0 || end < 0 ? undefined : { start: start + open.length, end };
}

/** A table as Markdown, each figure with its floor. */
export function asTable(name, { columns, rows }) {
  const codes = Object.keys(columns);
  const cells = Object.entries(rows).map(([row, figures]) => [
    row,
    ...codes.map((column) => cell(figures[column], row, column, FLOORS[name]?.[row]?.[column])),
  ]);
  const all = [['', ...codes.map((code) => columns[code])], ...cells];
  const widths = all[0].map((_, i) => Math.max(3, ...all.map((row) => row[i].length)));
  const line = (row) => `| ${row.map((words, i) => words.padEnd(widths[i])).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(all[0]), rule, ...all.slice(1).map(line)].join('\n');
}

function cell(figure, row, column, floor) {
  if (figure === undefined || figure === null) return '–';
  const isCount = COUNTS.has(row) || COUNTS.has(column) || row === 'broken anchors';
  const written = isCount ? String(figure) : figure.toFixed(1);
  return floor === undefined ? written : `${written} (≥ ${floor})`;
}

/** The figures kept in the card, as { NAME: { ROW: { HEADING: number } } }. */
export function keptFigures(card, names) {
  return Object.fromEntries(names.map((name) => [name, tableIn(card, name)]));
}

function tableIn(card, name) {
  const place = between(card, name);
  const lines = place ? card.slice(place.start, place.end).split('\n') : [];
  const [head, , ...body] = lines.filter((line) => line.startsWith('|')).map(cellsOf);
  const rows = {};
  for (const [row, ...figures] of body) {
    const numbers = figures.map((words, i) => [head[i + 1], Number.parseFloat(words)]);
    rows[row] = Object.fromEntries(numbers.filter(([, number]) => !Number.isNaN(number)));
  }
  return rows;
}

const cellsOf = (line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((words) => words.trim());

/** The card with these tables in place of the old ones. Throws where it has no place for one. */
export function withTables(card, tables, { date, reader }) {
  let text = card;
  for (const [name, table] of Object.entries(tables)) {
    const place = between(text, name);
    if (!place)
      throw new Error(`docs/accuracy.md has no place for "${name}"; add the lines ${markers(name).join(' and ')}.`);
    text = `${text.slice(0, place.start)}\n\nMeasured ${date}, reader ${reader}.\n\n${asTable(name, table)}\n\n${text.slice(place.end)}`;
  }
  return text;
}
