import { z } from '@strapi/utils';
import type { Reading } from '../reader/types';
import { DECIMAL, FINDING_KINDS, MODES, MODIFIERS, SPEAKER_KINDS, UNIT_KINDS } from './choices';
import { articleText, isoDay } from './text';

const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset, text: z.string() });
const decimal = z.string().regex(new RegExp(DECIMAL), 'is no exact decimal; write it as in 126910 or 0.5');

const speaker = z.object({
  name: z.string().min(1),
  kind: z.enum(SPEAKER_KINDS),
  position: z.string().optional(),
  mention: span.nullable(),
});

const statement = z.object({
  id: z.string().min(1),
  content: span,
  mode: z.enum(MODES),
  cue: span.nullable(),
  speaker: speaker.nullable(),
  rule: z.string(),
});

const unit = z.object({
  kind: z.enum(UNIT_KINDS),
  code: z.string().optional(),
  text: z.string().optional(),
});

const claim = span.extend({
  id: z.string().min(1),
  statement: z.string().nullable(),
  value: decimal.optional(),
  low: decimal.optional(),
  high: decimal.optional(),
  modifier: z.enum(MODIFIERS),
  unit,
  period: span.extend({ from: isoDay.optional(), to: isoDay.optional() }).nullable(),
  rule: z.string(),
});

const finding = z.object({
  kind: z.enum(FINDING_KINDS),
  claims: z.array(z.string()),
  stated: z.string(),
  computed: z.string(),
  explanation: z.string(),
});

/** The published form of a reading; reader/reading.schema.json is made from it. */
export const reading = z.object({
  id: z.string().optional(),
  file: z.string().optional(),
  language: z.string(),
  readerVersion: z.string(),
  statements: z.array(statement),
  claims: z.array(claim),
  findings: z.array(finding),
}) satisfies z.ZodType<Reading>;

/** What `POST /api/on-record/read` takes. */
export const readRequest = z.strictObject({
  text: articleText,
  language: z.string().min(1).max(35).optional(),
  publishedOn: isoDay.optional(),
});

/** One line that `on-record read -` takes on standard input. */
export const readLine = readRequest.extend({ id: z.string().optional() });

export type ReadRequest = z.infer<typeof readRequest>;
export type { Reading };
