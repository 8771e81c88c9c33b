type Env = typeof import('@strapi/utils').env;

export default ({ env }: { env: Env }) => ({
  host: env('HOST', '0.0.0.0'),
  port: env.int('PORT', 1337),
  app: { keys: env.array('APP_KEYS') },
  logger: { updates: { enabled: false } },
  sample: env.bool('SAMPLE', true),
});
