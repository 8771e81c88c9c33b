import path from 'node:path';
import { parseArgs } from 'node:util';
import { FAILED, MARKED } from './compare.mjs';

export const HELP = `Usage: npm run score -- [options]

Scores the reader on the labelled articles and the corpora, and compares with the tables kept in docs/accuracy.md.
A figure that fell by more than ${MARKED} is marked; the status is 1 where one fell by more than ${FAILED}.
A figure below its floor is marked and fails nothing by itself. What is not there is named and left out.

  --gold DIR       the folder with score.mjs and dev/ (default: ../shared/gold)
  --measure DIR    the folder with polnear.mjs and numbers.mjs (default: ../shared/measure)
  --corpora DIR    the folder of fetched repositories, DIR/OWNER+NAME/repo (default: $MIRROR, or ../.mirror)
  --only NAME      score only gold, polnear or numbers; may be given again
  --all            list every figure with the kept one, also those that are the same
  --keep           write what was measured into docs/accuracy.md; its prose stays as it is
  --help           show this
`;

/** The options of \`npm run score\`, with folders as absolute paths. */
export function optionsOf(args, root, env) {
  const { values } = parseArgs({
    args,
    options: {
      gold: { type: 'string', default: path.join(root, '../shared/gold') },
      measure: { type: 'string', default: path.join(root, '../shared/measure') },
      corpora: { type: 'string', default: env.MIRROR ?? path.join(root, '../.mirror') },
      only: { type: 'string', multiple: true, default: [] },
      all: { type: 'boolean', default: false },
      keep: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [gold, measure, corpora] = [values.gold, values.measure, values.corpora].map((place) => path.resolve(place));
  return { ...values, gold, measure, corpora };
}
