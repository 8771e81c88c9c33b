import { z } from '@strapi/utils';
import type { Reading } from '../reader/types';
import { articleText, isoDay } from './text';

const offset = z.int().min(0);
const span = z.object({ start: offset, end: offset, text: z.string() });
const decimal = z.string().regex(/^-?\d+(\.\d+)?$/, 'is no exact decimal; write it as in 126910 or 0.5');

const speaker = z.object({
  name: z.string().min(1),
  kind: z.enum(['person', 'organization']),
  position: z.string().optional(),
  mention: span.nullable(),
});

const statement = z.object({
  id: z.string().min(1),
  content: span,
  mode: z.enum(['direct', 'indirect', 'mixed']),
  cue: span.nullable(),
  speaker: speaker.nullable(),
  rule: z.string(),
});

const unit = z.object({
  kind: z.enum([
    'count',
    'currency',
    'percent',
    'ratio',
    'mass',
    'length',
    'area',
    'volume',
    'power',
    'energy',
    'duration',
    'temperature',
    'speed',
    'data',
    'none',
  ]),
  code: z.string().optional(),
  text: z.string().optional(),
});

const claim = span.extend({
  id: z.string().min(1),
  statement: z.string().nullable(),
  value: decimal.optional(),
  low: decimal.optional(),
  high: decimal.optional(),
  modifier: z.enum(['exactly', 'about', 'at-least', 'at-most', 'more-than', 'less-than']),
  unit,
  period: span.extend({ from: isoDay.optional(), to: isoDay.optional() }).nullable(),
  rule: z.string(),
});

const finding = z.object({
  kind: z.enum(['ratio-mismatch', 'percent-mismatch', 'sum-mismatch', 'conflict']),
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
