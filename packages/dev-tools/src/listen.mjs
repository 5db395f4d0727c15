// @ts-check
// Imports no package: `npm start` asks for its port before anything is installed.
import { once } from 'node:events';
import { createServer } from 'node:http';

/**
 * @typedef {object} Listening
 * @property {string} url such as `http://127.0.0.1:8080/`, with the slash
 * @property {number} port
 * @property {() => Promise<void>} close ends open connections too
 */

/**
 * Starts a server that only this machine can reach.
 *
 * @param {import('node:http').Server} server
 * @param {number} [port] 0, the default, takes a free one
 * @returns {Promise<Listening>} once it listens
 * @throws {Error} that says what to do, if the port is taken or not allowed
 */
export async function listen(server, port = 0) {
  await once(server.listen(port, '127.0.0.1'), 'listening').catch((error) => {
    throw explained(error, port);
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A port of 127.0.0.1 that is free now. @returns {Promise<number>} */
export async function freePort() {
  const { port, close } = await listen(createServer());
  await close();
  return port;
}

/** @param {NodeJS.ErrnoException} error @param {number} port */
function explained(error, port) {
  const problems = { EADDRINUSE: 'is in use by another program', EACCES: 'is not open to you' };
  const problem = problems[/** @type {keyof typeof problems} */ (error.code)];
  if (problem === undefined) return error;
  const other = port === 8081 ? 8082 : 8081;
  return new Error(`Port ${port} ${problem}. Choose another port: PORT=${other} npm start`, { cause: error });
}
