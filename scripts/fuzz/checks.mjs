const DECIMAL = /^-?\d+(\.\d+)?$/;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

const isDay = (day) => DAY.test(day) && new Date(`${day}T00:00:00Z`).toJSON()?.startsWith(day);
const isHalf = (code, base) => (code & 0xfc00) === base;
const splitsPair = (text, at) => isHalf(text.charCodeAt(at - 1), 0xd800) && isHalf(text.charCodeAt(at), 0xdc00);

/** Below zero where the first of two exact decimals is the smaller. */
function compare(a, b) {
  const places = Math.max(...[a, b].map((value) => value.split('.')[1]?.length ?? 0));
  const [x, y] = [a, b].map((value) => {
    const [whole, fraction = ''] = value.split('.');
    return BigInt(whole + fraction.padEnd(places, '0'));
  });
  return x < y ? -1 : x > y ? 1 : 0;
}

function* spansOf({ statements, claims }) {
  for (const { id, content, cue, speaker } of statements) {
    yield [`${id}.content`, content];
    if (cue) yield [`${id}.cue`, cue];
    if (speaker?.mention) yield [`${id}.speaker.mention`, speaker.mention];
  }
  for (const claim of claims) {
    yield [claim.id, claim];
    if (claim.period) yield [`${claim.id}.period`, claim.period];
  }
}

function* anchorFaults(text, reading) {
  for (const [name, { start, end, text: words }] of spansOf(reading)) {
    if (!(Number.isInteger(start) && start >= 0 && start < end && end <= text.length))
      yield `anchor out of range: ${name} ${start}..${end}`;
    else if (text.slice(start, end) !== words) yield `anchor not its words: ${name} ${start}..${end} "${words}"`;
    else if (splitsPair(text, start) || splitsPair(text, end))
      yield `anchor splits a character: ${name} ${start}..${end}`;
  }
}

function* valueFaults({ id, value, low, high }) {
  if ((value === undefined) !== (low !== undefined && high !== undefined))
    yield `value: ${id} has not either one or two`;
  for (const given of [value, low, high])
    if (given !== undefined && !DECIMAL.test(given)) yield `value: ${id} "${given}" is no decimal`;
  if (low !== undefined && high !== undefined && compare(low, high) > 0) yield `value: ${id} ${low} is above ${high}`;
}

function* periodFaults({ id, period }) {
  if (!period) return;
  for (const day of [period.from, period.to])
    if (day !== undefined && !isDay(day)) yield `period: ${id} "${day}" is no day`;
  if (period.from !== undefined && period.to !== undefined && period.from > period.to)
    yield `period: ${id} ${period.from} is after ${period.to}`;
}

function* claimFaults({ statements, claims }) {
  const byId = new Map(statements.map((statement) => [statement.id, statement]));
  let last = 0;
  for (const claim of claims) {
    yield* valueFaults(claim);
    yield* periodFaults(claim);
    if (claim.start < last) yield `order: ${claim.id} begins at ${claim.start}, before ${last}`;
    last = claim.end;
    if (claim.statement === null) continue;
    const content = byId.get(claim.statement)?.content;
    if (!content) yield `statement: ${claim.id} names ${claim.statement}, which is not there`;
    else if (claim.start < content.start || claim.end > content.end)
      yield `statement: ${claim.id} ${claim.start}..${claim.end} is not inside ${content.start}..${content.end}`;
  }
}

function* idFaults({ statements, claims, findings }) {
  for (const [letter, list] of [['s', statements], ['c', claims]]) // prettier-ignore
    for (const [at, { id }] of list.entries())
      if (id !== `${letter}${at + 1}`) yield `ids: ${id} stands at place ${at + 1}`;
  for (const [at, { content }] of statements.entries())
    if (at > 0 && content.start < statements[at - 1].content.start)
      yield `order: s${at + 1} begins before the one before`;
  const known = new Set(claims.map(({ id }) => id));
  for (const { kind, claims: about, stated, computed } of findings) {
    if (!about.every((id) => known.has(id))) yield `finding: ${kind} is about ${about}`;
    if (![stated, computed].every((value) => DECIMAL.test(value))) yield `finding: ${kind} ${stated}, ${computed}`;
  }
}

/** The first thing wrong with a reading of this text, its kind before the colon; undefined where all is right. */
export function faultOf(text, reading) {
  for (const faults of [idFaults(reading), anchorFaults(text, reading), claimFaults(reading)])
    for (const fault of faults) return fault;
  return undefined;
}
