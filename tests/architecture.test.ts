import { findCycle, type Import, importsOf, pluginSources } from './support/plugin-sources';

const imports = pluginSources().flatMap(importsOf);
const inside = imports.filter(({ isPackage }) => !isPackage);
const shown = (wrong: Import[]): string[] => wrong.map(({ from, to }) => `${from} → ${to}`);
const half = (file: string): string => file.split('/')[0];

/** The folders that other homes of the server stand on; they know nothing of those homes. */
const FOUNDATIONS = ['content-types', 'database', 'requests'];
const homeOf = (file: string): string | undefined => /^server\/src\/([^/]+)\//.exec(file)?.[1];
/** The type that every language fills, in as many files as it takes. */
const isLanguageType = (file: string): boolean => /^reader\/languages\/(language|\w+-words)\.ts$/.test(file);
const languageOf = (file: string): string | undefined => /^reader\/languages\/([^/]+)\//.exec(file)?.[1];

test('the sources were found', () => {
  expect(new Set(inside.map(({ from }) => half(from)))).toEqual(
    new Set(['reader', 'shared', 'server', 'admin', 'cli']),
  );
});

test('no file imports, by whatever way round, itself', () => {
  expect(findCycle(inside.map(({ from, to }) => [from, to]))).toBeNull();
});

describe('imports go forward only between the halves of the plugin', () => {
  const ALLOWED: Record<string, string[]> = {
    reader: [],
    shared: ['reader'],
    server: ['shared', 'reader'],
    cli: ['shared', 'reader'],
    admin: ['shared', 'reader'],
  };

  test.each(Object.entries(ALLOWED))('%s imports itself and %j', (name, allowed) => {
    const wrong = inside.filter(({ from, to }) => half(from) === name && ![name, ...allowed].includes(half(to)));
    expect(shown(wrong)).toEqual([]);
  });

  test('shared takes nothing of the reader but its types', () => {
    const wrong = inside.filter(
      ({ from, to }) => half(from) === 'shared' && half(to) === 'reader' && to !== 'reader/types.ts',
    );
    expect(shown(wrong)).toEqual([]);
  });
});

describe('the reader', () => {
  const ofReader = imports.filter(({ from }) => half(from) === 'reader');

  test('imports no package but decimal.js and jalaali-js', () => {
    const wrong = ofReader.filter(({ to, isPackage }) => isPackage && !['decimal.js', 'jalaali-js'].includes(to));
    expect(shown(wrong)).toEqual([]);
  });

  test('has no step that imports a later one', () => {
    const stepOf = (file: string): string => file.split('/').slice(1, -1)[0] ?? file;
    const arrows = ofReader
      .filter(({ from, to, isPackage }) => !isPackage && stepOf(from) !== stepOf(to) && !isLanguageType(to))
      .map(({ from, to }): [string, string] => [stepOf(from), stepOf(to)]);
    expect(findCycle(arrows)).toBeNull();
  });

  test('names a language only in the list of languages', () => {
    const wrong = ofReader.filter(
      ({ from, to }) => languageOf(to) && languageOf(from) !== languageOf(to) && from !== 'reader/languages/index.ts',
    );
    expect(shown(wrong)).toEqual([]);
  });

  test('has languages that import only the Language type and their own files', () => {
    const wrong = ofReader.filter(
      ({ from, to }) => languageOf(from) && languageOf(to) !== languageOf(from) && !isLanguageType(to),
    );
    expect(shown(wrong)).toEqual([]);
  });
});

describe('the server', () => {
  const across = inside.filter(({ from, to }) => homeOf(from) && homeOf(to) && homeOf(from) !== homeOf(to));

  test('has foundations that know nothing of the homes above them', () => {
    const wrong = across.filter(
      ({ from, to }) => FOUNDATIONS.includes(homeOf(from) ?? '') && !FOUNDATIONS.includes(homeOf(to) ?? ''),
    );
    expect(shown(wrong)).toEqual([]);
  });

  test('has no homes that need each other', () => {
    expect(findCycle(across.map(({ from, to }) => [homeOf(from) ?? '', homeOf(to) ?? '']))).toBeNull();
  });

  test('takes of the reader only its two doors and its types', () => {
    const doors = ['reader/index.ts', 'reader/worker.ts', 'reader/types.ts'];
    const wrong = inside.filter(
      ({ from, to }) => half(from) === 'server' && half(to) === 'reader' && !doors.includes(to),
    );
    expect(shown(wrong)).toEqual([]);
  });
});
