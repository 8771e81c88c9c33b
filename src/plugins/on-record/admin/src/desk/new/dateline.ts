import type { WrittenDay } from '../../../../reader';

/** A dateline stands in the first lines, or signs the text off in the last ones. */
const HEAD_LINES = 5;
const TAIL_LINES = 2;
/** A dateline begins its line, within so many characters. */
const OPENING = 60;
/** A line of its own («تاریخ انتشار: ۳ شهریور ۱۴۰۰ - ۱۲:۳۰») holds no more beside its day. */
const BESIDE = 50;
/** What closes a dateline, soon after its day: a dash, a colon, a bracket, a stretching line. */
const CLOSING = /^[^.؟?!\n]{0,24}?(?:\s[-–—]|[:):—–]|\s\u0640+\s)/;

/** The lines of a text that may hold its dateline. */
export function datelineLines(body: string): string[] {
  const lines = body.split('\n').filter((line) => line.trim() !== '');
  return lines.length <= HEAD_LINES + TAIL_LINES ? lines : [...lines.slice(0, HEAD_LINES), ...lines.slice(-TAIL_LINES)];
}

const isOwnLine = (line: string, { start, end }: WrittenDay) =>
  line.slice(0, start).trim().length + line.slice(end).trim().length <= BESIDE && !/[.؟?!]\s*$/.test(line);

const isOpening = (line: string, { start, end }: WrittenDay) =>
  start <= OPENING && !/[.؟?!]\s/.test(line.slice(0, start)) && CLOSING.test(line.slice(end));

/** The day that a dateline gives, among the days a line names; none that is still to come. */
export function datelineDay(line: string, days: readonly WrittenDay[], today: string): string | null {
  const found = days.find(
    ({ day, ...at }) => day <= today && (isOwnLine(line, { day, ...at }) || isOpening(line, { day, ...at })),
  );
  return found?.day ?? null;
}
