import { buffer } from 'node:stream/consumers';
import { rules } from '../../reader/rules';
import type { ReadOptions } from '../../reader/types';
import { decode, textOfFile } from '../decode';
import { complain, printLine } from '../output';
import { checkText } from '../request';
import { painterFor } from './colours';
import { explain } from './explanation';
import { Report } from './report';

export interface ExplainOptions extends ReadOptions {
  json?: boolean;
  rules?: boolean;
}

/** `on-record explain`: the text of a file, or of standard input for `-`, with its marks and why each was made. */
export async function explainCommand(file: string | undefined, options: ExplainOptions): Promise<void> {
  const { json, rules: listsRules, ...readOptions } = options;
  if (listsRules) return printRules();
  if (file === undefined)
    throw new Error('name a text file, or "-" for standard input; see "on-record explain --help".');
  await explainFile(file, readOptions, json === true).catch((error: unknown) =>
    complain(file === '-' ? 'stdin' : file, error),
  );
}

async function explainFile(file: string, options: ReadOptions, json: boolean): Promise<void> {
  const text = file === '-' ? decode(await buffer(process.stdin)) : await textOfFile(file);
  checkText(text);
  const explanation = explain(text, options);
  if (json) return printLine({ file, ...explanation });
  process.stdout.write(new Report(text, explanation, painterFor(process.stdout, process.env)).written());
}

function printRules(): void {
  for (const [rule, meaning] of Object.entries(rules)) process.stdout.write(`${rule}\n  ${meaning}\n`);
}
