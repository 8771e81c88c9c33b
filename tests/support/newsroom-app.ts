import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makeBareApp, type BareApp } from './bare-app';

const title = { type: 'string' };
const localized = { pluginOptions: { i18n: { localized: true } } };

/** The newsroom's own types, by name: one with drafts, one without, one in two languages. */
const TYPES = {
  post: {
    draftAndPublish: true,
    pluginOptions: {},
    attributes: { title, content: { type: 'richtext' }, date: { type: 'date' }, views: { type: 'integer' } },
  },
  note: {
    draftAndPublish: false,
    pluginOptions: {},
    attributes: { title, words: { type: 'text' }, at: { type: 'datetime' } },
  },
  story: {
    draftAndPublish: true,
    ...localized,
    attributes: { title: { ...title, ...localized }, content: { type: 'blocks', ...localized } },
  },
};

export const ATTACHED = [
  { uid: 'api::post.post', body: 'content', title: 'title', publishedOn: 'date', source: 'روزنامهٔ ما' },
  { uid: 'api::note.note', body: 'words', publishedOn: 'at', source: 'روزنامهٔ ما' },
  { uid: 'api::story.story', body: 'content', title: 'title', language: 'fa' },
];

const PLUGINS = `module.exports = ({ env }) => ({
  'on-record': {
    enabled: true,
    resolve: './src/plugins/on-record',
    config: { attach: JSON.parse(env('ATTACH', '[]')) },
  },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});
`;

/** A newsroom's app with content types of its own; what of them is attached is told by ATTACH. */
export function makeNewsroomApp(): BareApp {
  const app = makeBareApp();
  writeFileSync(path.join(app.folder, 'config/plugins.js'), PLUGINS);
  for (const [name, { draftAndPublish, pluginOptions, attributes }] of Object.entries(TYPES)) {
    const folder = path.join(app.folder, 'src/api', name, 'content-types', name);
    mkdirSync(folder, { recursive: true });
    const schema = {
      kind: 'collectionType',
      collectionName: `${name}s`,
      info: { singularName: name, pluralName: `${name}s`, displayName: name },
      options: { draftAndPublish },
      pluginOptions,
      attributes,
    };
    writeFileSync(path.join(folder, 'schema.json'), JSON.stringify(schema));
  }
  return app;
}
