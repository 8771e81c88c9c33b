import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command } from 'commander';
import type { ReadOptions } from '../reader/types';
import type { ExplainOptions } from './explain';
import type { ImportOptions } from './import';
import { complain, endQuietlyWhenNobodyReads } from './output';

const { version } = JSON.parse(readFileSync(path.join(__dirname, '../../package.json'), 'utf8')) as { version: string };

const program = new Command('on-record')
  .version(version)
  .description('Reads press briefings into quotes and checkable facts, and stores them.')
  .showHelpAfterError('(on-record --help tells more)');

program
  .command('read <file...>')
  .description('print one reading a line, as JSON, for each text file; "-" reads requests from standard input')
  .option('--language <code>', 'the language of the texts, such as fa; detected when not given')
  .option('--published-on <day>', 'the day of publication, YYYY-MM-DD, which "last year" is counted from')
  .option('--threads <number>', 'how many texts are read at once; worth its start from some megabytes on', '1')
  .addHelpText(
    'after',
    `
With "-", standard input holds one request a line: {"id": "7", "text": "…", "language": "fa", "publishedOn": "2021-08-25"}.
Only "text" is needed. The readings come in the same order, each with the id of its request.
Errors go to standard error with file and line. The status is 0 only if everything could be read.

Examples:
  on-record read briefing.txt | jq .claims
  on-record read - < requests.ndjson > readings.ndjson
  on-record read archive/*.txt --threads 4 > readings.ndjson`,
  )
  .action(async (files: string[], { threads, ...options }: ReadOptions & { threads: string }) => {
    if (threads === '1') return (await import('./read')).readCommand(files, options);
    return (await import('./read-in-threads')).readInThreads(files, options, threads);
  });

program
  .command('explain [file]')
  .description('show a text with marks, and why each statement and claim was read and which numbers were not taken')
  .option('--language <code>', 'the language of the text, such as fa; detected when not given')
  .option('--published-on <day>', 'the day of publication, YYYY-MM-DD, which "last year" is counted from')
  .option('--json', 'print one line of JSON: the reading, and the reasons for it')
  .option('--rules', 'list every rule with what it goes by')
  .addHelpText(
    'after',
    `
With "-", standard input is the text itself. In the text, {s1} is a statement, [c1] a claim and ‹x1› a number, or words
of saying, that was seen and not taken; the list beneath each paragraph says by which rule.
Words of the text are set in bidirectional isolates (U+2068, U+2069). Colours only on a terminal, and not with NO_COLOR.

Examples:
  on-record explain briefing.txt | less -R
  echo 'The minister said: Section 230 cost $3m.' | on-record explain -`,
  )
  .action(async (file: string | undefined, options: ExplainOptions) =>
    (await import('./explain')).explainCommand(file, options),
  );

program
  .command('import <path...>')
  .description('store text files, NDJSON articles, or folders of them in the Strapi app of the current folder')
  .option('--source <source>', 'name or document id of the source the articles come from')
  .option('--language <code>', 'the language of the texts, such as fa; detected when not given')
  .option('--published-on <day>', 'the day of publication, YYYY-MM-DD')
  .option('--dry-run', 'check everything and store nothing')
  .addHelpText(
    'after',
    `
A .txt file is the body of one article. A .ndjson or .jsonl file holds one article a line:
  {"body": "…", "title": "…", "source": "…", "language": "fa", "publishedOn": "2021-08-25", "url": "https://…"}
Only "body" is needed; the options fill in what a line leaves out. Folders are walked.
What is stored already is recognised, so an import that was stopped (Ctrl-C ends it after the batch at hand) can be run again.
Errors go to standard error with file and line. The status is 0 only if everything was stored.

Examples:
  on-record import briefings/ --source "Kurdistan press office"
  on-record import archive.ndjson`,
  )
  .action(async (paths: string[], options: ImportOptions) => (await import('./import')).importCommand(paths, options));

endQuietlyWhenNobodyReads();
program.parseAsync().catch((error: unknown) => complain('on-record', error));
