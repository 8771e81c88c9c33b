import { faultOf } from './checks.mjs';

/** Every so manyth article is also checked by the published schema, and its places looked up by their selectors. */
const THOROUGH = 20;

function schemaFault(schema, reading) {
  const { error } = schema.safeParse(reading);
  return error && `schema: ${error.issues[0].path.join('.')} ${error.issues[0].message}`;
}

/** Where a span's selectors find another place than its own; none at all is right for words that stand there twice. */
function selectorFault({ selectors, findAgain }, text, { claims }) {
  for (const { id, start, end } of claims) {
    const found = findAgain(selectors(text, start, end), text);
    if (found && (found.start !== start || found.end !== end)) return `selectors: ${id} is found at ${found.start}`;
  }
  return undefined;
}

/** Reads one article and says what is wrong with its reading; the reading as JSON, so that it can be compared later. */
export function trial({ reader, schema }, { text, options }, number) {
  try {
    reader.detectLanguage(text);
    const reading = reader.read(text, options);
    const thorough = () => schemaFault(schema, reading) ?? selectorFault(reader, text, reading);
    const fault = faultOf(text, reading) ?? (number % THOROUGH === 0 ? thorough() : undefined);
    return {
      fault,
      json: JSON.stringify(reading),
      claims: reading.claims.length,
      statements: reading.statements.length,
    };
  } catch (error) {
    return { fault: `throw: ${error.stack.split('\n').slice(0, 3).join(' ')}`, json: '' };
  }
}

/** What two readings of one text differ in, told briefly. */
export function difference(first, second) {
  const at = Array.from(first).findIndex((letter, index) => letter !== Array.from(second)[index]);
  return `changed: …${first.slice(Math.max(0, at - 40), at + 40)}… became …${second.slice(Math.max(0, at - 40), at + 40)}…`;
}
