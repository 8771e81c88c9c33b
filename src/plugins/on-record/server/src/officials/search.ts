import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { OrganizationChoice, SpeakersFound } from '../../../shared/officials';
import type { Named } from '../../../shared/review/facts';
import { UIDS } from '../content-types/uids';
import { columnOf, linkTable, tableOf } from '../database/tables';
import { nameKey } from '../names/keys';
import { officialChoices, statementsElsewhere, stringsOf } from '../review/people';

/** Most of each kind that a search answers. */
const MOST = 20;

interface Match {
  id: number;
  documentId: string;
}

interface OrganizationRow extends Match {
  name: string;
  aliases: unknown;
  place: string | null;
}

/** The rows whose name or other names have a word beginning with each word of a key, the likeliest first. */
async function matching(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  uid: UID.ContentType,
  key: string,
): Promise<Match[]> {
  const [name, aliases] = [columnOf(strapi, uid, 'nameKey'), columnOf(strapi, uid, 'aliasKeys')];
  const speaks = linkTable(strapi, UIDS.statement, uid === UIDS.official ? 'speaker' : 'speakerOrganization');
  const said = transaction(speaks.table).count('*').whereRaw('?? = ??', [speaks.target, 'named.id']);
  // A key holds letters, digits and spaces: nothing that LIKE takes for a sign.
  const everyWord = (query: Knex.QueryBuilder) => {
    for (const word of key.split(' '))
      void query.where((one) =>
        one
          .where(name, 'like', `${word}%`)
          .orWhere(name, 'like', `% ${word}%`)
          .orWhere(aliases, 'like', `%|${word}%`)
          .orWhere(aliases, 'like', `% ${word}%`),
      );
  };
  const query = transaction(`${tableOf(strapi, uid)} as named`)
    // «علی رضا» is how some write «علیرضا».
    .where((one) =>
      one.where(everyWord).orWhereRaw(`replace(??, ' ', '') like ?`, [name, `${key.replaceAll(' ', '')}%`]),
    )
    .orderByRaw('case when ?? = ? then 0 when ?? like ? then 1 else 2 end', [name, key, name, `${key}%`])
    .orderBy(said, 'desc')
    .orderBy('named.id')
    .limit(MOST)
    .select({ id: 'named.id', documentId: 'named.document_id' });
  if (uid === UIDS.official) void query.whereNull(columnOf(strapi, uid, 'mergedInto'));
  return (await query) as Match[];
}

async function organizationChoices(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  matches: Match[],
  article: string | undefined,
): Promise<OrganizationChoice[]> {
  const ids = matches.map(({ id }) => id);
  const select = ['id', 'documentId', 'name', 'aliases', 'place'];
  const rows = (await strapi.db
    .query(UIDS.organization)
    .findMany({ select, where: { id: { $in: ids } } })) as OrganizationRow[];
  const counts = await statementsElsewhere(strapi, transaction, 'speakerOrganization', ids, article);
  return rows.map(({ id, documentId, name, aliases, place }) => ({
    id: documentId,
    name,
    aliases: stringsOf(aliases),
    place,
    statements: counts.get(id) ?? 0,
  }));
}

/** Choices in the order of what was matched. */
function inOrder<Choice extends Named>(matches: Match[], choices: Choice[]): Choice[] {
  const byId = new Map(choices.map((choice) => [choice.id, choice]));
  return matches.flatMap(({ documentId }) => byId.get(documentId) ?? []);
}

/** Officials and organizations by the beginnings of words of their names, however they are spelt; at most 20 of each. */
export async function searchSpeakers(
  strapi: Core.Strapi,
  { q, article }: { q: string; article?: string },
): Promise<SpeakersFound> {
  const key = nameKey(q);
  if (key === '') return { officials: [], organizations: [] };
  return strapi.db.transaction(async ({ trx }) => {
    const people = await matching(strapi, trx, UIDS.official, key);
    const bodies = await matching(strapi, trx, UIDS.organization, key);
    const officials = await officialChoices(strapi, trx, { id: { $in: people.map(({ id }) => id) } }, article);
    const organizations = await organizationChoices(strapi, trx, bodies, article);
    return { officials: inOrder(people, officials), organizations: inOrder(bodies, organizations) };
  });
}
