export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  // A long document is turned away by On Record itself, with its length in the message, so let it arrive.
  { name: 'strapi::body', config: { jsonLimit: '16mb' } },
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
