import { createServer } from 'node:net';
import { readEnvFile } from './env-file.mjs';

/** The port the app will listen on, by the same order of precedence as Strapi's own. */
export const wantedPort = () => Number(process.env.PORT ?? readEnvFile().PORT) || 1337;

function isFree(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code !== 'EADDRINUSE'));
    probe.listen(port, () => probe.close(() => resolve(true)));
  });
}

/** Ends the process with a clear word when another program listens on the port already. */
export async function checkPort(port) {
  if (await isFree(port)) return;
  console.error(
    `Port ${port} is in use, perhaps by On Record itself in another terminal.\n` +
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}
