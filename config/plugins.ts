type Env = typeof import('@strapi/utils').env;

export default ({ env }: { env: Env }) => ({
  'on-record': { enabled: env.bool('ON_RECORD', true), resolve: './src/plugins/on-record' },
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
});
