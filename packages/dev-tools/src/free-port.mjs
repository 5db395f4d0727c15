// @ts-check
import { createServer } from 'node:http';
import { listen } from './listen.mjs';

/** A port of 127.0.0.1 that nobody listens at now. @returns {Promise<number>} */
export async function freePort() {
  const { port, close } = await listen(createServer());
  await close();
  return port;
}
