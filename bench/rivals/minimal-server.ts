/** The least that an HTTP server can be: what it is asked as JSON, it answers as JSON. Whoever answers with it has no edge by HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Says on standard output when it is ready, and where. `answer`: the JSON of the data. */
export function serveAnswers<Asked>(answer: (asked: Asked) => Promise<string>): void {
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (text: string) => (body += text));
    request.on('end', () => {
      answer(JSON.parse(body) as Asked).then(
        (data) => response.writeHead(200, { 'content-type': 'application/json' }).end(`{"data":${data}}`),
        (error: Error) =>
          response.writeHead(500).end(JSON.stringify({ errors: [{ message: error.message }] })),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    console.log(`ready http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  });
  process.once('SIGTERM', () => process.exit(0));
}
