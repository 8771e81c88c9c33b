import ts from 'typescript';
import { pluginSources } from './support/plugin-sources';

process.env.RECHECK_BACKEND = 'pure';

interface Literal {
  place: string;
  source: string;
  flags: string;
}

function literalsOf({ name, text }: { name: string; text: string }): Literal[] {
  const file = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true);
  const found: Literal[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      found.push({ place: `${name}:${line + 1}`, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

test('no regular expression of the plugin can take longer than its text is long', async () => {
  const { check } = await import('recheck');
  const literals = pluginSources().flatMap(literalsOf);
  const slow: string[] = [];
  for (const { place, source, flags } of literals) {
    const result = await check(source, flags, { timeout: 5_000 });
    if (result.status === 'safe') continue;
    const how = result.status === 'vulnerable' ? result.complexity.summary : result.status;
    slow.push(`${place} /${source}/${flags}: ${how}`);
  }
  expect(literals.length).toBeGreaterThan(0);
  expect(slow).toEqual([]);
});
