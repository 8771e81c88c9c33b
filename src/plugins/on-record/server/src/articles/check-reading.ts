import type { Reading, Span } from '../../../reader/types';
import { fieldError } from '../requests/parse';

function check(body: string, span: Span | null | undefined, path: string): void {
  if (!span || body.slice(span.start, span.end) === span.text) return;
  throw fieldError(
    `reading.${path}`,
    'does not stand in the body where it says. Read the text again, and send it as it was read.',
  );
}

function checkIds(items: Array<{ id: string }>, path: string): Set<string> {
  const ids = new Set<string>();
  for (const [at, { id }] of items.entries()) {
    if (ids.has(id)) throw fieldError(`reading.${path}.${at}.id`, `is there twice: "${id}".`);
    ids.add(id);
  }
  return ids;
}

/**
 * Makes sure that a reading sent along was made of this very body and holds together.
 * Throws ValidationError (400) naming the first part that does not.
 */
export function checkReading(body: string, { statements, claims, findings }: Reading): void {
  const statementIds = checkIds(statements, 'statements');
  const claimIds = checkIds(claims, 'claims');
  for (const [at, { content, cue, speaker }] of statements.entries()) {
    check(body, content, `statements.${at}.content`);
    check(body, cue, `statements.${at}.cue`);
    check(body, speaker?.mention, `statements.${at}.speaker.mention`);
  }
  for (const [at, claim] of claims.entries()) {
    check(body, claim, `claims.${at}`);
    check(body, claim.period, `claims.${at}.period`);
    if ((claim.value === undefined) === (claim.low === undefined || claim.high === undefined)) {
      throw fieldError(`reading.claims.${at}`, 'needs either a value, or both low and high.');
    }
    if (claim.statement !== null && !statementIds.has(claim.statement)) {
      throw fieldError(`reading.claims.${at}.statement`, `names no statement of the reading: "${claim.statement}".`);
    }
  }
  for (const [at, finding] of findings.entries()) {
    const unknown = finding.claims.find((id) => !claimIds.has(id));
    if (unknown !== undefined)
      throw fieldError(`reading.findings.${at}.claims`, `names no claim of the reading: "${unknown}".`);
  }
}
