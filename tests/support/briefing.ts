import type { Reading, Span } from '../../src/plugins/on-record/reader/types';

/** A briefing with one of everything, and the reading a careful editor would make of it by hand. */
export const body = [
  'مریم سهرابی روز یکشنبه گفت: در سال گذشته ۱۲۰ هزار تن گندم خریداری شد.',
  'مدیرکل غله استان یزد افزود: خرید گندم سه برابر سال ۹۹ بود که ۳۰ هزار تن خریداری شده بود.',
  'سازمان هواشناسی اعلام کرد: بارش‌ها ۱۰ تا ۱۵ درصد کم شده است.',
].join('\n');

/** The nth (from 0) place of some words in the body. */
export function span(text: string, nth = 0): Span {
  let start = -1;
  for (let seen = 0; seen <= nth; seen++) start = body.indexOf(text, start + 1);
  if (start < 0) throw new Error(`The body does not hold «${text}»`);
  return { start, end: start + text.length, text };
}

const position = 'مدیرکل غله استان یزد';
const person = (mention: Span) => ({ name: 'مریم سهرابی', kind: 'person' as const, position, mention });

export const reading: Reading = {
  language: 'fa',
  readerVersion: 'by hand',
  statements: [
    {
      id: 's1',
      content: span('در سال گذشته ۱۲۰ هزار تن گندم خریداری شد'),
      mode: 'direct',
      cue: span('گفت'),
      speaker: person(span('مریم سهرابی')),
      rule: 'test.colon',
    },
    {
      id: 's2',
      content: span('خرید گندم سه برابر سال ۹۹ بود که ۳۰ هزار تن خریداری شده بود'),
      mode: 'direct',
      cue: span('افزود'),
      speaker: person(span(position)),
      rule: 'test.colon',
    },
    {
      id: 's3',
      content: span('بارش‌ها ۱۰ تا ۱۵ درصد کم شده است'),
      mode: 'direct',
      cue: span('اعلام کرد'),
      speaker: { name: 'سازمان هواشناسی', kind: 'organization', mention: span('سازمان هواشناسی') },
      rule: 'test.colon',
    },
  ],
  claims: [
    {
      id: 'c1',
      statement: 's1',
      ...span('۱۲۰ هزار تن'),
      value: '120000',
      modifier: 'exactly',
      unit: { kind: 'mass', code: 't', text: 'تن' },
      period: { ...span('در سال گذشته'), from: '2020-03-20', to: '2021-03-20' },
      rule: 'test.claim',
    },
    {
      id: 'c2',
      statement: 's2',
      ...span('سه برابر'),
      value: '3',
      modifier: 'exactly',
      unit: { kind: 'ratio' },
      period: span('سال ۹۹'),
      rule: 'test.claim',
    },
    {
      id: 'c3',
      statement: 's2',
      ...span('۳۰ هزار تن'),
      value: '30000',
      modifier: 'exactly',
      unit: { kind: 'mass', code: 't', text: 'تن' },
      period: null,
      rule: 'test.claim',
    },
    {
      id: 'c4',
      statement: 's3',
      ...span('۱۰ تا ۱۵ درصد'),
      low: '10',
      high: '15',
      modifier: 'exactly',
      unit: { kind: 'percent' },
      period: null,
      rule: 'test.claim',
    },
  ],
  findings: [
    {
      kind: 'ratio-mismatch',
      claims: ['c2', 'c1', 'c3'],
      stated: '3',
      computed: '4',
      explanation: '۱۲۰٬۰۰۰ ÷ ۳۰٬۰۰۰ = ۴، نه ۳',
    },
  ],
};
