import { execFileSync } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '..');
const SERVER = 'src/plugins/on-record/server/src/register.ts';
const SCRIPT = 'scripts/steps/ports.mjs';
const READER = 'src/plugins/on-record/reader/numbers/number.ts';

interface Case {
  file: string;
  code: string;
  breaks: string[];
}

const CASES: Case[] = [
  ...[
    "import { x } from '@strapi/strapi/dist/index'; x();",
    "import { x } from '@strapi/utils/dist/errors'; x();",
    "import { x } from '@strapi/core'; x();",
    "import { x } from '@strapi/admin/strapi-admin'; x();",
    "import { x } from '@strapi/content-manager/strapi-admin'; x();",
    "import type { X } from '@strapi/core/dist/Strapi'; export type Y = X;",
    "export { x } from '@strapi/database/dist/query';",
  ].map((code) => ({ file: SERVER, code, breaks: ['no-restricted-imports'] })),
  ...["void import('@strapi/core/dist/Strapi');", "export type X = typeof import('@strapi/core');"].map((code) => ({
    file: SERVER,
    code,
    breaks: ['no-restricted-syntax'],
  })),
  ...[
    "import type { Core } from '@strapi/strapi'; export type X = Core.Strapi;",
    "import { errors } from '@strapi/utils'; void errors;",
    "import { Page } from '@strapi/strapi/admin'; void Page;",
    "void import('@strapi/strapi');",
  ].map((code) => ({ file: SERVER, code, breaks: [] })),
  ...[
    "import fs from 'node:fs'; void fs;",
    "import { errors } from '@strapi/utils'; void errors;",
    "import { x } from '../../shared/readings'; x();",
    "import { x } from '../../server/src/services'; x();",
  ].map((code) => ({ file: READER, code, breaks: ['no-restricted-imports'] })),
  ...["import Decimal from 'decimal.js'; void Decimal;", "import { fold } from '../text/fold'; void fold;"].map(
    (code) => ({
      file: READER,
      code,
      breaks: [],
    }),
  ),
  ...[READER, SCRIPT].map((file) => ({
    file,
    code: 'export const slow = /^\\s*(\\w+)*\\s*$/;',
    breaks: ['redos/no-vulnerable'],
  })),
  { file: READER, code: 'export const quick = /^\\s*\\w+$/;', breaks: [] },
  { file: SERVER, code: 'export const x = (y: any): unknown => y;', breaks: ['@typescript-eslint/no-explicit-any'] },
];

describe('the lint rules let through what is public, and nothing else', () => {
  let broken: string[][];
  beforeAll(() => {
    const program = path.join(__dirname, 'support/lint-cases.mjs');
    broken = JSON.parse(
      execFileSync(process.execPath, [program], { cwd: root, input: JSON.stringify(CASES), encoding: 'utf8' }),
    );
  });

  test.each(CASES.map(({ code, breaks }, index) => ({ code, breaks, index })))('$code', ({ breaks, index }) => {
    expect(broken[index]).toEqual(breaks);
  });
});
