/** The explorer: one page at /explore and below it, and its files, which never change under their names. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { StanceGraphError } from '../../domain/errors.ts';
import { packageFile } from '../../domain/package-root.ts';

/** Made by `npm run build`, also where this file runs from its source. */
const BUILT = packageFile('dist', 'web', 'explore');
/** Files that stand in for others where a browser takes them so. */
const COMPRESSED = /\.(?:br|gz)$/;

export async function addExplorer(server: FastifyInstance): Promise<void> {
  if (!existsSync(BUILT)) {
    server.get('/explore', () => {
      throw new StanceGraphError('NOT_FOUND', 'The explorer has not been built: run `npm run build`.');
    });
    return;
  }
  // A page names its files by their content: who has an old one would ask for files that are gone.
  const sender = (name: string): ((_request: unknown, reply: FastifyReply) => FastifyReply) => {
    const page = readFileSync(join(BUILT, name), 'utf8');
    return (_request, reply) =>
      reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(page);
  };
  // The same page; what the picture needs comes with the first.
  const [explore, other] = [sender('explore.html'), sender('page.html')];
  server.get('/explore', explore);
  server.get('/explore/', explore);
  server.get('/explore/assets', (_request, reply) => reply.callNotFound());
  // Which addresses below there are, the page knows.
  server.get('/explore/*', other);
  await server.register(fastifyStatic, {
    root: join(BUILT, 'assets'),
    prefix: '/explore/assets/',
    decorateReply: false,
    index: false,
    immutable: true,
    maxAge: '1y',
    // Made by the build, far smaller than what could be made while somebody waits.
    preCompressed: true,
    allowedPath: (path) => !COMPRESSED.test(path),
    setHeaders: (reply) => void reply.setHeader('vary', 'accept-encoding'),
  });
}
