import { createRequire } from 'node:module';
import { inRoot } from '../steps/root.mjs';

const OURS = /^\/on-record\//;

/** What the stock and our own routes do, for people. */
const SUMMARIES = {
  'post /on-record/read': 'Read a text into statements, claims and findings; stores nothing',
  'post /on-record/articles': 'Read and store an article as a draft; the same text from the same source is stored once',
};

const ERROR = {
  type: 'object',
  properties: {
    data: { type: 'null' },
    error: {
      type: 'object',
      properties: {
        status: { type: 'integer' },
        name: { type: 'string' },
        message: { type: 'string', description: 'Names the field and the mend.' },
        details: {
          type: 'object',
          properties: {
            errors: {
              type: 'array',
              items: {
                type: 'object',
                properties: {
                  path: { type: 'array', items: { type: 'string' } },
                  message: { type: 'string' },
                  name: { type: 'string' },
                },
              },
            },
          },
        },
      },
      required: ['status', 'name', 'message'],
    },
  },
  required: ['error'],
};

const answer = (description) => ({
  description,
  content: { 'application/json': { schema: { $ref: '#/components/schemas/OnRecordError' } } },
});

const FAILURES = {
  400: answer('The request can’t be used; the message says which field, and what to do'),
  401: answer('The token is not known'),
  403: answer('The token or role may not do this'),
};

/** Parameters that Strapi offers and these routes don't heed: they answer what is published. */
const UNHEEDED = ['status', 'publicationFilter', 'hasPublishedVersion'];

/** Strapi gives moments the moment of writing as their default, which is another one each time. */
const withoutMoments = (document) =>
  JSON.parse(
    JSON.stringify(document, (key, value) => (key === 'default' && /^\d{4}-.*Z$/.test(value) ? undefined : value)),
  );

function complete(route, method, operation) {
  const type = route.split('/')[2];
  const found = route.endsWith('{id}') ? `One published document of ${type}` : `Published documents of ${type}`;
  const { 400: _bad, 401: _who, 403: _not, 404: notFound, 500: _fault, ...good } = operation.responses;
  return {
    ...operation,
    parameters: operation.parameters.filter(({ name }) => !UNHEEDED.includes(name)),
    summary: SUMMARIES[`${method} ${route}`] ?? found,
    responses: {
      ...good,
      ...(route === '/on-record/articles' && method === 'post' && { 201: good[200] }),
      ...FAILURES,
      ...(route.endsWith('{id}') && notFound && { 404: answer('There is no such published document') }),
      ...(method === 'post' && { 413: answer('The text is too long') }),
    },
  };
}

/** Strapi's description of the content API, cut to our routes and completed with what Strapi does not know of them. */
export function openapiDocument(strapi) {
  const { generate } = createRequire(inRoot('package.json'))('@strapi/openapi');
  const document = withoutMoments(generate(strapi, { type: 'content-api' }).document);
  const paths = Object.entries(document.paths)
    .filter(([route]) => OURS.test(route))
    .map(([route, operations]) => [
      route,
      Object.fromEntries(
        Object.entries(operations).map(([method, operation]) => [method, complete(route, method, operation)]),
      ),
    ]);
  return {
    openapi: document.openapi,
    info: {
      title: 'On Record',
      version: createRequire(import.meta.url)('../../src/plugins/on-record/package.json').version,
      description:
        'Press briefings stored as linked quotes and checkable facts. Reading routes answer what is published, whoever asks.',
      license: { name: 'MIT' },
    },
    servers: [{ url: '/api' }],
    security: [{}, { token: [] }],
    paths: Object.fromEntries(paths),
    components: {
      schemas: { ...used(document.components.schemas, paths), OnRecordError: ERROR },
      securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'An API token of Strapi’s' } },
    },
  };
}

/** The schemas that these paths lead to, by whatever way. */
function used(schemas, paths) {
  const found = {};
  const visit = (value) => {
    for (const [, name] of JSON.stringify(value).matchAll(/#\/components\/schemas\/([\w.-]+)/g)) {
      if (name in found || !(name in schemas)) continue;
      found[name] = schemas[name];
      visit(schemas[name]);
    }
  };
  visit(paths);
  return Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1)));
}
