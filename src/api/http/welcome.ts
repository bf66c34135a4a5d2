/** The page at the root: where everything is. */

export function welcomePage(metrics: boolean): string {
  const ofMetrics = metrics ? '\n      <li><a href="/metrics">Metrics</a>, for Prometheus</li>' : '';
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <title>stance-graph</title>
    <link rel="icon" href="data:," />
  </head>
  <body>
    <h1>stance-graph</h1>
    <p>Who opposes whom, on what, since when, according to whom.</p>
    <ul>
      <li><a href="/explore">Explorer</a>: see who stands against whom, and open the evidence</li>
      <li><a href="/graphql">Playground</a>: ask questions; programs POST them to the same address</li>
      <li><a href="/network">Networks as files</a>, for Gephi, Cytoscape, visone, R and networkx</li>
      <li><a href="/schema.graphql">Schema of the API</a></li>
      <li><a href="/schema/bundle.schema.json">JSON Schema of bundles</a>, the files that are loaded</li>
      <li><a href="/health">Is it alive?</a> <a href="/ready">Does the database answer?</a></li>${ofMetrics}
    </ul>
  </body>
</html>
`;
}
