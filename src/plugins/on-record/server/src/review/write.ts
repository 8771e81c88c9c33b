import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { withChanges } from '../../../shared/review/changes';
import type { FactChange, ReviewedFact } from '../../../shared/review/facts';
import { FACT_UIDS, UIDS } from '../content-types/uids';
import { chunks, insertDocuments, insertLinks, updateRows, type Row } from '../database/rows';
import { columnOf, linkTable, tableOf } from '../database/tables';
import { partsOf, type Parts } from '../publishing/anchors';
import { draftRows } from '../publishing/facts-of';
import { fieldError } from '../requests/parse';
import { linkFacts, type RowId } from './links';
import type { ArticleRow } from './load';
import { valuesOf } from './rows';

/** One transaction that writes changed facts of one article's draft. */
export interface Writing {
  strapi: Core.Strapi;
  transaction: Knex.Transaction;
  article: ArticleRow;
  /** The article's facts before. */
  facts: ReviewedFact[];
}

interface DraftRow {
  id: number;
  documentId: string;
  selectors?: unknown;
}

/** The rows of an article's draft facts, by document id. */
async function rowsOf({ strapi, transaction, article }: Writing, uid: UID.ContentType): Promise<Map<string, DraftRow>> {
  const columns = { id: 'id', documentId: 'document_id', ...(uid !== UIDS.finding && { selectors: 'selectors' }) };
  const rows: DraftRow[] = await transaction(tableOf(strapi, uid))
    .select(columns)
    .whereIn('id', draftRows(strapi, transaction, uid, article.documentId));
  return new Map(rows.map((row) => [row.documentId, row]));
}

/** Makes sure that new facts' ids are nobody's, and that no fact changes its type. Throws ValidationError (400). */
async function checkIds({ strapi, transaction, facts }: Writing, changed: ReviewedFact[]): Promise<void> {
  const before = new Map(facts.map((fact) => [fact.id, fact]));
  const turned = changed.find(({ id, type }) => before.has(id) && before.get(id)?.type !== type);
  if (turned) throw fieldError('facts', `"${turned.id}" is another type of fact; give a new fact an id of its own.`);
  const added = changed.filter(({ id }) => !before.has(id)).map(({ id }) => id);
  for (const uid of FACT_UIDS)
    for (const chunk of chunks(added)) {
      const [taken]: string[] = await transaction(tableOf(strapi, uid))
        .whereIn('document_id', chunk)
        .pluck('document_id');
      if (taken)
        throw fieldError('facts', `"${taken}" is a fact of another article; give a new fact an id of its own.`);
    }
}

/** A knex column list for values by attribute; JSON is written as text, which every database takes. */
function columnsFor(strapi: Core.Strapi, uid: UID.ContentType, values: Record<string, unknown>) {
  return Object.fromEntries(
    Object.entries(values).map(([attribute, value]) => [
      columnOf(strapi, uid, attribute),
      value !== null && typeof value === 'object' ? JSON.stringify(value) : value,
    ]),
  );
}

async function writeRows(
  writing: Writing,
  uid: UID.ContentType,
  changed: ReviewedFact[],
  rows: Map<string, DraftRow>,
): Promise<void> {
  const { strapi, transaction, article } = writing;
  const written = changed.map((fact) => {
    const row = rows.get(fact.id);
    const before: Parts | null = row ? partsOf(row.selectors) : null;
    return { row, documentId: fact.id, values: valuesOf({ body: article.body, before }, fact) };
  });
  await updateRows(
    strapi,
    transaction,
    tableOf(strapi, uid),
    written.flatMap(({ row, values }) =>
      row ? { id: row.id, updated_at: new Date(), ...columnsFor(strapi, uid, values) } : [],
    ),
  );
  const added = written.flatMap(({ row, documentId, values }): Row[] =>
    row ? [] : [{ documentId, publishedAt: null, ...values }],
  );
  const ids = await insertDocuments(strapi, transaction, uid, added);
  for (const [documentId, id] of ids) rows.set(documentId, { id, documentId });
  const link = linkTable(strapi, uid, 'article');
  const links = added.map(({ documentId }, at) => ({
    source: ids.get(documentId) as number,
    target: article.id,
    targetOrder: rows.size + at,
  }));
  await insertLinks(strapi, transaction, link, links);
}

/** Numbers the facts of each type in the order of the text. */
async function writeOrders({ strapi, transaction }: Writing, after: ReviewedFact[], rows: Map<string, DraftRow>) {
  for (const uid of FACT_UIDS) {
    const inOrder = after.filter(({ type }) => UIDS[type] === uid);
    await updateRows(
      strapi,
      transaction,
      tableOf(strapi, uid),
      inOrder.flatMap(({ id }, at) => {
        const row = rows.get(id);
        return row ? { id: row.id, [columnOf(strapi, uid, 'order')]: at + 1 } : [];
      }),
    );
  }
}

/** Whether changes may move facts to other places in the order of the text. */
function reorders(before: ReviewedFact[], after: ReviewedFact[]): boolean {
  return before.length !== after.length || before.some(({ id }, at) => after[at].id !== id);
}

/**
 * Writes changed, new and deleted facts of an article's draft, in a fixed number of SQL statements for each few hundred
 * rows. Throws ValidationError (400) naming what can't be stored.
 */
export async function writeChanges(writing: Writing, changes: FactChange[]): Promise<void> {
  const { strapi, transaction, article, facts } = writing;
  const changed = changes.flatMap(({ to }) => to ?? []);
  await checkIds(writing, changed);
  const rows = new Map<UID.ContentType, Map<string, DraftRow>>();
  for (const uid of FACT_UIDS) rows.set(uid, await rowsOf(writing, uid));

  const deleted = new Set(changes.filter(({ to }) => !to).map(({ id }) => id));
  for (const [uid, ofType] of rows) {
    const ids = [...ofType.values()].filter(({ documentId }) => deleted.has(documentId)).map(({ id }) => id);
    for (const chunk of chunks(ids)) await transaction(tableOf(strapi, uid)).whereIn('id', chunk).delete();
    for (const id of deleted) ofType.delete(id);
  }

  const byType = {
    statements: changed.filter((fact) => fact.type === 'statement'),
    claims: changed.filter((fact) => fact.type === 'claim'),
    findings: changed.filter((fact) => fact.type === 'finding'),
  };
  for (const [uid, facts] of [
    [UIDS.statement, byType.statements],
    [UIDS.claim, byType.claims],
    [UIDS.finding, byType.findings],
  ] as const)
    if (facts.length > 0) await writeRows(writing, uid, facts, rows.get(uid) as Map<string, DraftRow>);

  const rowId: RowId = (uid, documentId, field) => {
    const id = rows.get(uid)?.get(documentId)?.id;
    if (id !== undefined) return id;
    throw fieldError(field, `names a fact that this article does not have: "${documentId}".`);
  };
  await linkFacts({ strapi, transaction, language: article.language ?? '', rowId }, byType);

  const after = withChanges(facts, changes);
  if (reorders(facts, after)) await writeOrders(writing, after, new Map([...rows.values()].flatMap((map) => [...map])));
}
