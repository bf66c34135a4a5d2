/** ETags of answers to GET: the same question, asked of the same graph and the same software, has the same answer. */
import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';

/** Weak: a compressed answer is the same answer. */
export function revisionTag(request: FastifyRequest, revision: number, version: string): string {
  const question = [request.url, request.headers.accept ?? '', version];
  const hash = createHash('sha256').update(JSON.stringify(question)).digest('base64url').slice(0, 22);
  return `W/"${revision}-${hash}"`;
}

/** Whether `If-None-Match` names the tag. */
export function namesTag(header: string, tag: string): boolean {
  const strong = tag.replace(/^W\//, '');
  return header.split(',').some((one) => one.trim().replace(/^W\//, '') === strong);
}
