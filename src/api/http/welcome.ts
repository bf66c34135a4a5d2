/** The page at the root: where everything is. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';

const STYLE = join(import.meta.dirname, '..', '..', 'web', 'plain', 'plain.css');

/** Support is a solid line, opposition a dashed one, as in the explorer. */
const SKETCH = `<svg class="sketch" viewBox="0 0 240 110" aria-hidden="true">
        <path class="with" d="M40 30 L95 85 M40 30 L120 25 M95 85 L120 25" />
        <path class="against" d="M120 25 L200 55 M95 85 L200 55" />
        <circle class="node" cx="40" cy="30" r="13" />
        <path class="node" d="M120 5 L138 25 L120 45 L102 25 Z" />
        <circle class="node" cx="95" cy="85" r="10" />
        <path class="node" d="M200 32 L222 71 L178 71 Z" />
      </svg>`;

export function addWelcome(server: FastifyInstance, metrics: boolean): void {
  const page = welcomePage(metrics);
  const style = readFileSync(STYLE, 'utf8');
  server.get('/', (_request, reply) => reply.type('text/html; charset=utf-8').send(page));
  server.get('/assets/plain.css', (_request, reply) =>
    reply.header('cache-control', 'no-cache').type('text/css; charset=utf-8').send(style),
  );
}

function welcomePage(metrics: boolean): string {
  const ofMetrics = metrics ? '\n      <li><a href="/metrics">Metrics</a>, for Prometheus</li>' : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>stance-graph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/plain.css" />
  </head>
  <body>
    <main>
    <div class="intro">
      <div>
        <h1>stance-graph</h1>
        <p>Who opposes whom, on what, since when, according to whom.</p>
      </div>
      ${SKETCH}
    </div>
    <ul class="doors">
      <li><a href="/explore">Explorer</a><p>See who stands against whom, and open the evidence.</p></li>
      <li><a href="/explore/tour">Tour</a><p>Questions to this graph, answered now: in words, as a picture, as a table.</p></li>
      <li><a href="/graphql">Playground</a><p>Ask your own questions in GraphQL.</p></li>
      <li><a href="/network">Networks as files</a><p>For Gephi, Cytoscape, visone, R and networkx.</p></li>
    </ul>
    <h2>For programs</h2>
    <ul class="rest">
      <li>The API takes GraphQL by POST at <code>/graphql</code>; its <a href="/schema.graphql">schema</a></li>
      <li>The <a href="/schema/bundle.schema.json">JSON Schema of bundles</a>, the files that are loaded</li>
      <li><a href="/health">Is it alive?</a> <a href="/ready">Does the database answer?</a></li>${ofMetrics}
    </ul>
    </main>
  </body>
</html>
`;
}
