import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Mode, Modifier, SpeakerKind, UnitKind } from '../../../reader/types';
import { inTextOrder } from '../../../shared/review/changes';
import type {
  Anchor,
  ArticleDetails,
  Decision,
  FindingDecision,
  Named,
  OfficialChoice,
  Review,
  ReviewedClaim,
  ReviewedFact,
  ReviewedFinding,
  ReviewedSpeaker,
  ReviewedStatement,
} from '../../../shared/review/facts';
import { UIDS } from '../content-types/uids';
import { anchorOnce, partsOf, type Parts } from '../publishing/anchors';
import { officialChoices } from './people';
import { stateOf } from './state';

interface NamedRow {
  documentId: string;
  name: string;
}

interface FactRow {
  documentId: string;
  selectors: unknown;
  lost: string[] | null;
  rule: string | null;
}

interface StatementRow extends FactRow {
  content: string;
  mode: Mode;
  cue: string | null;
  speakerAsWritten: string | null;
  reviewState: Decision;
  speaker: NamedRow | null;
  speakerOrganization: NamedRow | null;
  position: { title: string } | null;
}

interface ClaimRow extends FactRow {
  words: string;
  value: string | null;
  low: string | null;
  high: string | null;
  modifier: Modifier;
  unitKind: UnitKind;
  unitCode: string | null;
  unitText: string | null;
  periodWords: string | null;
  periodFrom: string | null;
  periodTo: string | null;
  place: string | null;
  reviewState: Decision;
  statement: { documentId: string } | null;
  indicator: NamedRow | null;
}

interface FindingRow {
  documentId: string;
  kind: ReviewedFinding['kind'];
  stated: string | null;
  computed: string | null;
  explanation: string | null;
  state: FindingDecision;
  dismissalReason: string | null;
  claims: Array<{ documentId: string }>;
}

/** The draft row of an article, with what the review keeps about it. */
export interface ArticleRow {
  id: number;
  documentId: string;
  slug: string | null;
  title: string;
  body: string;
  language: string | null;
  publishedOn: string | null;
  place: string | null;
  event: string | null;
  url: string | null;
  readerVersion: string | null;
  revision: number | null;
  publishedRevision: number | null;
  firstRevision: number | null;
  source: NamedRow | null;
}

/** A part's place; words that stand nowhere, or in several places, are lost. */
function anchorOf(body: string, row: FactRow, parts: Parts | null, part: string, words: string | null): Anchor | null {
  const found = parts?.[part] ?? (words ? anchorOnce(body, words) : null);
  if (!found) return words ? { start: 0, end: 0, lost: words } : null;
  const [{ exact }, { start, end }] = found;
  return row.lost?.includes(part) ? { start, end, lost: exact } : { start, end };
}

function speakerOf(body: string, row: StatementRow, parts: Parts | null): ReviewedSpeaker | null {
  const { speaker, speakerOrganization, speakerAsWritten, position } = row;
  const name = speakerAsWritten ?? speaker?.name ?? speakerOrganization?.name;
  if (!name) return null;
  const kind: SpeakerKind = speakerOrganization && !speaker ? 'organization' : 'person';
  return {
    kind,
    name,
    position: position?.title ?? null,
    mention: anchorOf(body, row, parts, 'speaker', null),
    official: speaker?.documentId ?? null,
    organization: speakerOrganization?.documentId ?? null,
  };
}

function statementOf(body: string, row: StatementRow): ReviewedStatement {
  const parts = partsOf(row.selectors);
  return {
    type: 'statement',
    id: row.documentId,
    content: anchorOf(body, row, parts, 'content', row.content) as Anchor,
    cue: anchorOf(body, row, parts, 'cue', null),
    mode: row.mode,
    speaker: speakerOf(body, row, parts),
    decision: row.reviewState,
    rule: row.rule,
  };
}

function claimOf(body: string, row: ClaimRow): ReviewedClaim {
  const parts = partsOf(row.selectors);
  return {
    type: 'claim',
    id: row.documentId,
    words: anchorOf(body, row, parts, 'words', row.words) as Anchor,
    statement: row.statement?.documentId ?? null,
    value: row.value,
    low: row.low,
    high: row.high,
    modifier: row.modifier,
    unit: { kind: row.unitKind, code: row.unitCode, text: row.unitText },
    period: row.periodWords
      ? {
          place: anchorOf(body, row, parts, 'period', null),
          text: row.periodWords,
          from: row.periodFrom,
          to: row.periodTo,
        }
      : null,
    indicator: row.indicator && { id: row.indicator.documentId, name: row.indicator.name },
    place: row.place,
    decision: row.reviewState,
    rule: row.rule,
  };
}

const findingOf = (row: FindingRow): ReviewedFinding => ({
  type: 'finding',
  id: row.documentId,
  kind: row.kind,
  claims: row.claims.map(({ documentId }) => documentId),
  stated: row.stated,
  computed: row.computed,
  explanation: row.explanation ?? '',
  decision: row.state,
  reason: row.dismissalReason,
});

const named = { select: ['documentId', 'name'] };
const onlyId = { select: ['documentId'] };

/** The facts of an article's draft, in the order of the text. */
export async function loadFacts(strapi: Core.Strapi, documentId: string, body: string): Promise<ReviewedFact[]> {
  const where = { publishedAt: null, article: { documentId, publishedAt: null } };
  const statements = (await strapi.db.query(UIDS.statement).findMany({
    where,
    orderBy: 'order',
    populate: { speaker: named, speakerOrganization: named, position: { select: ['title'] } },
  })) as StatementRow[];
  const claims = (await strapi.db
    .query(UIDS.claim)
    .findMany({ where, orderBy: 'order', populate: { statement: onlyId, indicator: named } })) as ClaimRow[];
  const findings = (await strapi.db
    .query(UIDS.finding)
    .findMany({ where, orderBy: 'order', populate: { claims: onlyId } })) as FindingRow[];
  return inTextOrder([
    ...statements.map((row) => statementOf(body, row)),
    ...claims.map((row) => claimOf(body, row)),
    ...findings.map(findingOf),
  ]);
}

/** The draft of an article; null where there is none. */
export async function loadArticle(strapi: Core.Strapi, documentId: string): Promise<ArticleRow | null> {
  const row = await strapi.db
    .query(UIDS.article)
    .findOne({ where: { documentId, publishedAt: null }, populate: { source: named } });
  return row as ArticleRow | null;
}

/** What an editor may correct of an article. */
export const detailsOf = (row: ArticleRow): ArticleDetails => ({
  title: row.title,
  body: row.body,
  language: row.language ?? '',
  publishedOn: row.publishedOn,
  place: row.place,
  event: row.event,
  url: row.url,
  source: row.source?.documentId ?? null,
});

/** Everything the Desk shows of an article's draft. */
export async function reviewFrom(strapi: Core.Strapi, transaction: Knex.Transaction, row: ArticleRow): Promise<Review> {
  const facts = await loadFacts(strapi, row.documentId, row.body);
  return {
    id: row.documentId,
    slug: row.slug,
    article: detailsOf(row),
    sourceName: row.source?.name ?? null,
    revision: row.revision ?? 0,
    state: stateOf(row, facts),
    readerVersion: row.readerVersion,
    facts,
    ...(await peopleOf(strapi, transaction, row.documentId, facts)),
  };
}

/** Everybody who speaks in these facts, each once. */
export async function peopleOf(
  strapi: Core.Strapi,
  transaction: Knex.Transaction,
  article: string,
  facts: ReviewedFact[],
): Promise<{ officials: OfficialChoice[]; organizations: Named[] }> {
  const speakers = facts.flatMap((fact) => (fact.type === 'statement' && fact.speaker ? [fact.speaker] : []));
  const officials = [...new Set(speakers.flatMap(({ official }) => official ?? []))];
  const organizations = new Map(
    speakers.flatMap(({ organization, name }) => (organization ? [[organization, { id: organization, name }]] : [])),
  );
  return {
    officials: await officialChoices(strapi, transaction, { documentId: { $in: officials } }, article),
    organizations: [...organizations.values()],
  };
}
