// The least that storing can cost: the same rows, written by knex alone, with ids counted by hand and nothing matched.
import { createId } from '@paralleldrive/cuid2';

const json = (value) => (value === null ? null : JSON.stringify(value));
const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const moment = { created_at: new Date(), updated_at: new Date(), locale: null };

const columns = ({ selectors, ...row }) => ({
  ...Object.fromEntries(Object.entries(row).map(([key, value]) => [snake(key), value])),
  ...(selectors !== undefined && { selectors: json(selectors) }),
  ...moment,
});

async function insert(knex, table, rows, size) {
  const ids = [];
  if (rows.length === 0) return ids;
  for (let from = 0; from < rows.length; from += size) {
    const inserted = await knex(table)
      .insert(rows.slice(from, from + size))
      .returning('id');
    ids.push(...inserted.map((row) => row.id));
  }
  return ids;
}

/** Writes articles with facts made beforehand (`{ article, facts }`) as drafts, all in one transaction. */
export async function writeRaw(strapi, { source, official, position }, prepared) {
  const size = strapi.db.dialect.getBatchInsertSize();
  await strapi.db.connection.transaction(async (knex) => {
    const write = (table, rows) => insert(knex, table, rows, size);
    const articles = await write(
      'onr_articles',
      prepared.map(({ article }) => columns({ ...article, documentId: createId(), publishedAt: null })),
    );
    await write(
      'onr_articles_source_lnk',
      articles.map((id) => ({ article_id: id, source_id: source })),
    );

    const facts = async (kind, table, key) => {
      const all = prepared.flatMap(({ facts }, at) =>
        facts[kind].map((fact, order) => ({ ...fact, article: articles[at], order: order + 1 })),
      );
      const ids = await write(
        table,
        all.map(({ row }) => columns({ ...row, documentId: createId() })),
      );
      await write(
        `${table}_article_lnk`,
        all.map(({ article, order }, at) => ({ [`${key}_id`]: ids[at], article_id: article, [`${key}_ord`]: order })),
      );
      return all.map((fact, at) => ({ ...fact, rowId: ids[at] }));
    };
    const byId = (all) => new Map(all.map((fact) => [`${fact.article}/${fact.id}`, fact.rowId]));

    const statements = await facts('statements', 'onr_statements', 'statement');
    await write(
      'onr_statements_speaker_lnk',
      statements.map(({ rowId }) => ({ statement_id: rowId, official_id: official })),
    );
    await write(
      'onr_statements_position_lnk',
      statements.map(({ rowId }) => ({ statement_id: rowId, position_id: position })),
    );
    const claims = await facts('claims', 'onr_claims', 'claim');
    const statementIds = byId(statements);
    const said = claims.filter(({ statement }) => statement !== null);
    await write(
      'onr_claims_statement_lnk',
      said.map(({ rowId, article, statement, order }) => ({
        claim_id: rowId,
        statement_id: statementIds.get(`${article}/${statement}`),
        claim_ord: order,
      })),
    );
    const findings = await facts('findings', 'onr_findings', 'finding');
    const claimIds = byId(claims);
    const about = findings.flatMap(({ rowId, article, claims: ids }) =>
      ids.map((id, at) => ({
        finding_id: rowId,
        claim_id: claimIds.get(`${article}/${id}`),
        claim_ord: at + 1,
        finding_ord: 1,
      })),
    );
    await write('onr_findings_claims_lnk', about);
  });
}
