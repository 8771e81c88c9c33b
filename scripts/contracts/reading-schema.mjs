import { createRequire } from 'node:module';
import { inRoot } from '../steps/root.mjs';

/** The JSON Schema of a reading, as the command line prints it and the API answers it. */
export function readingSchema() {
  const require = createRequire(inRoot('package.json'));
  const { z } = require('@strapi/utils');
  const { reading } = require(inRoot('src/plugins/on-record/lib/shared/readings.js'));
  const { $schema, ...schema } = z.toJSONSchema(reading, { io: 'input' });
  return {
    $schema,
    title: 'On Record reading',
    description:
      'Offsets are UTF-16 code units into the text as read, the end exclusive: text.slice(start, end) is the span’s own text. Values are exact decimal strings.',
    ...schema,
  };
}
