import { z } from '@strapi/utils';
import { DECIMAL, FINDING_KINDS, MODES, MODIFIERS, SPEAKER_KINDS, UNIT_KINDS } from '../choices';
import { articleText, isoDay } from '../text';
import type {
  ArticleDetails,
  ChangeRequest,
  ReviewedClaim,
  ReviewedFact,
  ReviewedFinding,
  ReviewedSpeaker,
  ReviewedStatement,
} from './facts';

/** A document id as Strapi makes them. */
const documentId = z.string().regex(/^[a-z0-9]{24,36}$/, 'is no document id');
const offset = z.int().min(0);
const line = z.string().trim().min(1, 'is empty').max(255, 'is longer than 255 characters');
const decimal = z.string().regex(new RegExp(DECIMAL), 'is no exact decimal; write it as in 126910 or 0.5');

const anchor = z
  .strictObject({ start: offset, end: offset, lost: z.string().optional() })
  .refine(({ start, end }) => start < end, 'ends before it begins; mark at least one character');

const revision = z.int().min(0);
const decision = z.enum(['proposed', 'accepted', 'rejected']);
const rule = z.string().max(255).nullable();

const speaker = z.strictObject({
  kind: z.enum(SPEAKER_KINDS),
  name: line,
  position: z.string().trim().min(1).nullable(),
  mention: anchor.nullable(),
  official: documentId.nullable(),
  organization: documentId.nullable(),
}) satisfies z.ZodType<ReviewedSpeaker>;

const statement = z.strictObject({
  type: z.literal('statement'),
  id: documentId,
  content: anchor,
  cue: anchor.nullable(),
  mode: z.enum(MODES),
  speaker: speaker.nullable(),
  decision,
  rule,
}) satisfies z.ZodType<ReviewedStatement>;

const claim = z
  .strictObject({
    type: z.literal('claim'),
    id: documentId,
    words: anchor,
    statement: documentId.nullable(),
    value: decimal.nullable(),
    low: decimal.nullable(),
    high: decimal.nullable(),
    modifier: z.enum(MODIFIERS),
    unit: z.strictObject({ kind: z.enum(UNIT_KINDS), code: line.nullable(), text: line.nullable() }),
    period: z
      .strictObject({ place: anchor.nullable(), text: line, from: isoDay.nullable(), to: isoDay.nullable() })
      .refine(({ from, to }) => !from || !to || from <= to, 'ends before it begins; give the earlier day first')
      .nullable(),
    indicator: z.strictObject({ id: documentId.nullable(), name: line }).nullable(),
    place: line.nullable(),
    decision,
    rule,
  })
  .refine(({ value, low, high }) => (value === null ? low !== null && high !== null : low === null && high === null), {
    path: ['value'],
    message: 'is missing; give a value, or both the low and the high end of a range',
  }) satisfies z.ZodType<ReviewedClaim>;

const finding = z
  .strictObject({
    type: z.literal('finding'),
    id: documentId,
    kind: z.enum(FINDING_KINDS),
    claims: z.array(documentId).min(1, 'is empty; name the claims that do not add up'),
    stated: z.string().max(255).nullable(),
    computed: z.string().max(255).nullable(),
    explanation: z.string(),
    decision: z.enum(['open', 'confirmed', 'dismissed']),
    reason: z.string().trim().nullable(),
  })
  .refine(({ decision: made, reason }) => made !== 'dismissed' || !!reason, {
    path: ['reason'],
    message: 'is empty; say why the finding is dismissed',
  }) satisfies z.ZodType<ReviewedFinding>;

export const reviewedFact = z.discriminatedUnion('type', [statement, claim, finding]) satisfies z.ZodType<ReviewedFact>;

const articleDetails = z.strictObject({
  title: line,
  body: articleText,
  language: z.string().min(1).max(35),
  publishedOn: isoDay.nullable(),
  place: line.nullable(),
  event: line.nullable(),
  url: z.url({ protocol: /^https?$/, error: 'is no web address; begin it with https://' }).nullable(),
  source: documentId.nullable(),
}) satisfies z.ZodType<ArticleDetails>;

/** The most facts that one request changes: an article of 100,000 characters has some 2,000. */
const MOST_CHANGES = 20_000;

/** What `POST /on-record/articles/:documentId/review/changes` takes. */
export const changeRequest = z.strictObject({
  batch: z.string().min(8).max(64),
  base: revision,
  article: articleDetails.partial().optional(),
  readerVersion: z
    .string()
    .regex(/^\d+\.\d+\.\d+$/, 'is no version; write it as in 1.2.0')
    .max(40)
    .optional(),
  facts: z
    .array(
      z
        .strictObject({ id: documentId, to: reviewedFact.nullable() })
        .refine(({ id, to }) => !to || to.id === id, 'has another id than the fact it holds'),
    )
    .max(MOST_CHANGES, `are more than ${MOST_CHANGES}; save them in several requests`),
}) satisfies z.ZodType<ChangeRequest>;
