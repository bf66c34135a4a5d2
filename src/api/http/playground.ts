/** GraphiQL from local files: the page, and under /assets/ exactly the files that it needs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Tour } from './tour.ts';

const PAGES = join(import.meta.dirname, '..', '..', 'web', 'playground');

/** File below /assets/, folder, name there. Resolved through the packages, so an installed package finds its own. */
function assets(): readonly (readonly [string, string, string])[] {
  const require = createRequire(import.meta.url);
  const folder = (name: string): string => dirname(require.resolve(`${name}/package.json`));
  return [
    ['graphiql.js', folder('graphiql'), 'graphiql.min.js'],
    ['graphiql.css', folder('graphiql'), 'graphiql.min.css'],
    ['react.js', join(folder('react'), 'umd'), 'react.production.min.js'],
    ['react-dom.js', join(folder('react-dom'), 'umd'), 'react-dom.production.min.js'],
    ['playground.js', PAGES, 'playground.js'],
    ['playground.css', PAGES, 'playground.css'],
  ];
}

/** Adds the assets and returns what sends the page itself, which lives at the API's address. */
export async function addPlayground(
  server: FastifyInstance,
  tour: Tour,
): Promise<(reply: FastifyReply) => FastifyReply> {
  await server.register(fastifyStatic, { root: PAGES, serve: false });
  for (const [asset, folder, file] of assets()) {
    server.get(`/assets/${asset}`, (_request, reply) => reply.sendFile(file, folder));
  }
  server.get('/assets/tour.json', (_request, reply) => reply.send(tour));
  const page = readFileSync(join(PAGES, 'page.html'), 'utf8');
  return (reply) => reply.type('text/html').send(page.replace('%NONCE%', reply.cspNonce.style));
}

/** A browser that opens the address; programs that GET a query ask for JSON. */
export function wantsPage(request: FastifyRequest): boolean {
  return request.method === 'GET' && (request.headers.accept ?? '').includes('text/html');
}
