type Env = typeof import('@strapi/utils').env;

export default ({ env }: { env: Env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  flags: { nps: false, promoteEE: false },
  // The plugin's own compiler watches its sources; Strapi restarts when the compiled files in lib/ change.
  watchIgnoreFiles: [
    '**/src/plugins/on-record/{reader,shared,server,cli}/**',
    '**/tests/**',
    '**/scripts/**',
    '**/docs/**',
    '**/*.md',
  ],
});
