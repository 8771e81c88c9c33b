type Env = typeof import('@strapi/utils').env;

export default ({ env }: { env: Env }) => ({ level: env('LOG_LEVEL', 'http') });
