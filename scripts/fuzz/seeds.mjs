import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { transformSync } from '@swc/core';
import { inRoot } from '../steps/root.mjs';
import { briefings } from '../texts/briefings.mjs';

const require = createRequire(import.meta.url);

/** The briefings of the tests, which are TypeScript, by language. */
async function testBriefings() {
  const source = readFileSync(inRoot('tests/reader/briefings.ts'), 'utf8');
  const { code } = transformSync(source, { jsc: { parser: { syntax: 'typescript' } } });
  const { persian, english, arabic } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  return { fa: persian, en: english, ar: arabic };
}

/** Every string in a language's data; a seam («می~شود») is written in one of its three ways. */
function wordsIn(data) {
  if (typeof data === 'string') return [data.replaceAll('~', ['\u200c', ' ', ''][data.length % 3])];
  return typeof data === 'object' && data !== null ? Object.values(data).flatMap(wordsIn) : [];
}

const linesOf = (text) => text.split('\n').filter((line) => line.trim());

/** What articles are made of, by language: sentences of our own, and the words the language's rules know. */
export async function seedsOfLanguages() {
  const { all } = require(inRoot('src/plugins/on-record/lib/reader/languages/index.js'));
  const told = await testBriefings();
  const seeds = {};
  for (const [code, { examples, ...data }] of Object.entries(all)) {
    const texts = (told[code] ?? []).map(({ text }) => text.replace(/[⟪⟫]/g, ''));
    if (code === 'fa')
      texts.push(readFileSync(inRoot('src/plugins/on-record/sample/ashrafi.txt'), 'utf8'), ...briefings(30));
    seeds[code] = {
      sentences: [...examples.read.map(([text]) => text), ...examples.ignore, ...texts.flatMap(linesOf)],
      words: [...new Set(wordsIn(data))].filter((word) => word && word.length <= 40),
    };
  }
  return seeds;
}
