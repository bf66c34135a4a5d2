/** The page at /network: which files there are, and what may be asked. */
import { NETWORK_FORMATS } from '../../app/networks/descriptors.ts';
import type { NetworkParameter } from './network-parameters.ts';

/** For programs. `search`: the parameters of the address, with the question mark; the files' addresses have them too. */
export function networkIndex(parameters: readonly NetworkParameter[], search: string): object {
  return {
    formats: NETWORK_FORMATS.map(({ id, title, description, extension, mediaType, carries }) => ({
      format: id,
      title,
      description,
      extension,
      mediaType,
      carries,
      url: `/network.${extension}${search}`,
    })),
    parameters: parameters.map(({ name, type, description }) => ({ name, type, description })),
  };
}

/** For people. */
export function networkPage(parameters: readonly NetworkParameter[], search: string): string {
  const formats = NETWORK_FORMATS.map(
    ({ title, description, extension }) =>
      `<tr><td><a href="${html(`/network.${extension}${search}`)}">.${html(extension)}</a></td>` +
      `<td>${html(title)}</td><td>${html(description)}</td></tr>`,
  );
  const rows = parameters.map(
    ({ name, type, description }) =>
      `<tr><td><code>${html(name)}</code></td><td><code>${html(type)}</code></td><td>${html(description)}</td></tr>`,
  );
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <title>Networks as files: stance-graph</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/assets/plain.css" />
  </head>
  <body>
    <main>
    <p><a href="/">stance-graph</a></p>
    <h1>Networks as files</h1>
    <p>Parameters go into the address, as in
      <a href="/network.gexf?rows=PRINCIPAL&amp;columns=ISSUE&amp;topEdges=500">/network.gexf?rows=PRINCIPAL&amp;columns=ISSUE&amp;topEdges=500</a>;
      lists by giving one several times. Without any: who agrees and disagrees with whom on all issues.</p>
    <div class="wide" role="region" aria-label="Formats" tabindex="0"><table>
      <thead><tr><th>File</th><th>Format</th><th>For</th></tr></thead>
      <tbody>${formats.join('\n')}</tbody>
    </table></div>
    <h2>Parameters</h2>
    <div class="wide" role="region" aria-label="Parameters" tabindex="0"><table>
      <thead><tr><th>Name</th><th>Type</th><th>What it says</th></tr></thead>
      <tbody>${rows.join('\n')}</tbody>
    </table></div>
    </main>
  </body>
</html>
`;
}

function html(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
