// Lints pieces of code, [{ file, code }] on standard input, as if each stood in its file; prints the rules each breaks.
// ESLint loads its settings by import(), which Jest does not allow inside a test, hence a program of its own.
import { text } from 'node:stream/consumers';
import { ESLint } from 'eslint';

const eslint = new ESLint();
const results = [];
for (const { file, code } of JSON.parse(await text(process.stdin))) {
  const [{ messages }] = await eslint.lintText(`${code}\n`, { filePath: file });
  results.push(messages.map(({ ruleId, message }) => ruleId ?? message));
}
console.log(JSON.stringify(results));
