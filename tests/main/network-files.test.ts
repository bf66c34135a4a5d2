/** Networks as files over HTTP: what GraphQL gives, for tools that take an address. */
import { buildSchema, type GraphQLInputObjectType, getNamedType, isInputObjectType } from 'graphql';
import { readSdl } from '../../src/api/sdl.ts';
import { NETWORK_FORMATS } from '../../src/app/networks/descriptors.ts';
import { onEachDatabase } from '../support/backends.ts';
import type { CrowdSize } from '../support/crowd-bundle.ts';
import { HOSTILE } from '../support/hostile-strings.ts';
import { post } from '../support/http.ts';
import { crowd, refusal, serverWith } from '../support/network-files.ts';
import type { RunningServer } from '../support/program.ts';
import { type ServerOn, startServerOn } from '../support/server-on.ts';

jest.setTimeout(600_000);

const SIZE: CrowdSize = { actors: 8, issues: 6 };

async function fileByGraphql(url: string, format: string, input: object): Promise<string> {
  const query =
    'query F($input: NetworkInput, $format: NetworkFormat!) { network(input: $input) { file(format: $format) } }';
  const { body } = await post(url, query, { variables: { input, format } });
  expect(body.errors).toBeUndefined();
  return (body.data!['network'] as { file: string }).file;
}

/** Parameters, and what they are in GraphQL. */
const QUESTIONS: readonly (readonly [string, object])[] = [
  ['', {}],
  [
    'rows=SPEAKER&columns=ISSUE&aggregation=CONGRUENCE&normalisation=COSINE&topEdges=5&minWeight=0.1',
    {
      rows: 'SPEAKER',
      columns: 'ISSUE',
      aggregation: 'CONGRUENCE',
      normalisation: 'COSINE',
      topEdges: 5,
      minWeight: 0.1,
    },
  ],
  [
    'type=TWO_MODE&aggregation=IGNORE&issues=Question+1&issues=issue:i2',
    {
      type: 'TWO_MODE',
      aggregation: 'IGNORE',
      scope: { issues: ['Question 1', 'issue:i2'] },
    },
  ],
  [
    'actors=Speaker%201&actors=Speaker%202&isolates=true',
    {
      isolates: true,
      scope: { actors: ['Speaker 1', 'Speaker 2'] },
    },
  ],
  [
    'exclude.actors=Speaker+3&exclude.issues=issue:i0&duplicates=YEAR&from=2010&to=2014-12',
    {
      duplicates: 'YEAR',
      scope: { exclude: { actors: ['Speaker 3'], issues: ['issue:i0'] }, from: '2010', to: '2014-12' },
    },
  ],
  [
    'window.size=2&window.unit=YEAR&window.partial=true&window.keepNodes=true&layout.seed=7&layout.iterations=20',
    {
      window: { size: 2, unit: 'YEAR', partial: true, keepNodes: true },
      layout: { seed: 7, iterations: 20 },
    },
  ],
];

onEachDatabase('a network over HTTP', (backend) => {
  let server: ServerOn;
  beforeAll(async () => {
    server = await startServerOn(backend, { SEED: crowd(SIZE) });
  });
  afterAll(() => server?.stop());

  test.each(NETWORK_FORMATS.map((format) => [format.extension, format] as const))(
    'as .%s is what GraphQL gives',
    async (extension, format) => {
      for (const [parameters, input] of QUESTIONS) {
        const response = await fetch(`${server.url}/network.${extension}?${parameters}`);
        expect({ parameters, status: response.status }).toEqual({ parameters, status: 200 });
        const bytes = Buffer.from(await response.arrayBuffer()).toString();
        expect(bytes).toBe(await fileByGraphql(server.url, format.id, input));
        expect(response.headers.get('content-type')!.split(';')[0]).toBe(format.mediaType);
        expect(response.headers.get('content-disposition')).toMatch(
          new RegExp(`^(?:attachment|inline); filename="stance-network-1\\.${extension}"$`),
        );
      }
    },
  );

  test('is not sent to whoever has it, and is sent when the graph has changed', async () => {
    const address = `${server.url}/network.gexf?topEdges=3`;
    const first = await fetch(address);
    const tag = first.headers.get('etag')!;
    expect(tag).toMatch(/^W\/"1-[\w-]{22}"$/);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const known = (url: string): Promise<Response> => fetch(url, { headers: { 'if-none-match': tag } });
    const again = await known(address);
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag]);
    expect((await known(`${server.url}/network.gexf?topEdges=4`)).status).toBe(200);
    expect((await known(`${server.url}/network.graphml?topEdges=3`)).status).toBe(200);
  });

  test('HEAD tells what GET would, and sends nothing', async () => {
    const address = `${server.url}/network.graphml?rows=SPEAKER`;
    const [got, head] = [await fetch(address), await fetch(address, { method: 'HEAD' })];
    expect([head.status, await head.text()]).toEqual([200, '']);
    for (const name of ['content-type', 'content-disposition', 'etag', 'cache-control'])
      expect(head.headers.get(name)).toBe(got.headers.get(name));
    expect((await fetch(`${server.url}/network.graphml?rows=ISSUE`, { method: 'HEAD' })).status).toBe(400);
  });
});

describe('a network over HTTP', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serverWith(SIZE, { CORS_ORIGINS: 'https://sites.example', LOG_LEVEL: 'info' });
  });
  afterAll(() => server?.stop());

  test.each([
    ['gexf?topEdges=1&row=SPEAKER', 400, 'BAD_INPUT', 'There is no parameter `row`; the nearest is `rows`.'],
    ['gexf?scope.issues=x', 400, 'BAD_INPUT', 'the nearest is `issues`'],
    ['gexf?exclude=x', 400, 'BAD_INPUT', 'There is no parameter `exclude`'],
    ['gexf?rows=SPEAKR', 400, 'BAD_INPUT', 'Did you mean the enum value "SPEAKER"'],
    ['gexf?rows=SPEAKER&rows=PRINCIPAL', 400, 'BAD_INPUT', '`rows` is given 2 times'],
    ['gexf?topEdges=1.5', 400, 'BAD_INPUT', '`topEdges`: Int cannot represent'],
    ['gexf?topEdges=0', 400, 'BAD_INPUT', '`topEdges` is 0'],
    ['gexf?isolates=yes', 400, 'BAD_INPUT', '`isolates`: Boolean cannot represent'],
    ['gexf?window.size=1', 400, 'BAD_INPUT', '`window`: Field "unit"'],
    ['gexf?rows=ISSUE', 400, 'BAD_INPUT', '`columns` is ISSUE'],
    ['gexf?aggregation=COMBINE', 400, 'BAD_INPUT', '`aggregation` COMBINE'],
    ['gexf?level=SPEAKER', 400, 'BAD_INPUT', '`level` does not go with a network'],
    ['gexf?from=2012&to=2011', 400, 'BAD_INPUT', '`from` (2012) is after `to` (2011)'],
    ['gexf?exclude.actors=Nobody+at+all', 404, 'NOT_FOUND', 'Nobody at all'],
    ['gexff', 404, 'NOT_FOUND', 'the nearest is .gexf'],
  ])('%s is refused', async (path, status, code, message) => {
    const refused = await refusal(`${server.url}/network.${path}`);
    expect(refused).toMatchObject({ status, code });
    expect(refused.message).toContain(message);
  });

  test('whatever is given as a value, it is refused or answered, and the server stays', async () => {
    const values = [...HOSTILE, '-1', '1e400', '99999999999999999999', '%', '__proto__', '[]', 'null'];
    const names = ['rows', 'topEdges', 'minWeight', 'isolates', 'issues', 'from', 'knownAt', 'window.size'];
    const others = [
      '__proto__',
      'constructor',
      'exclude.__proto__',
      'issues[]',
      'window',
      'layout.seed.x',
      '',
    ];
    const paths = [
      ...names.flatMap((name) =>
        values.map((value) => `${name}=${encodeURIComponent(Buffer.from(value).toString())}`),
      ),
      ...others.map((name) => `${encodeURIComponent(name)}=1`),
      'rows=%E0%A4%A',
      'rows=SPEAKER;columns=ISSUE',
    ].filter((path) => path.length < 6_000);
    for (const path of paths) {
      const { status } = await fetch(`${server.url}/network.edges.csv?${path}`);
      expect({ path, known: [200, 400, 404, 409].includes(status) }).toEqual({ path, known: true });
    }
    expect((await fetch(`${server.url}/network.edges.csv`)).status).toBe(200);
  });

  test('a page of another site may read it, if the setting says so', async () => {
    const asked = (origin: string): Promise<Response> =>
      fetch(`${server.url}/network.json`, { headers: { origin } });
    const { headers } = await asked('https://sites.example');
    expect(headers.get('access-control-allow-origin')).toBe('https://sites.example');
    expect(headers.get('access-control-expose-headers')).toContain('content-disposition');
    expect((await asked('https://other.example')).headers.get('access-control-allow-origin')).toBeNull();
  });

  test('is in the log and in the metrics as a request', async () => {
    const id = 'the-network-file';
    await (await fetch(`${server.url}/network.dl?rows=SPEAKER`, { headers: { 'x-request-id': id } })).text();
    const page = await (await fetch(`${server.url}/metrics`)).text();
    expect(page).toMatch(
      /stance_graph_http_request_duration_seconds_count\{route="\/network.:extension",operation="query",status="200"\} \d/,
    );
    const { stderr } = await server.stop();
    const line = stderr.split('\n').find((each) => each.includes(`"requestId":"${id}"`))!;
    expect(JSON.parse(line)).toMatchObject({
      route: '/network.:extension',
      operation: 'NetworkFile',
      kind: 'query',
      cost: expect.any(Number) as number,
      errors: [],
      database: { statements: expect.any(Number) as number },
    });
    server = await serverWith(SIZE);
  });

  test('/network lists the formats and every field of the input, for programs and for people', async () => {
    const search = '?issues=Question+1&topEdges=5';
    const json = (await (await fetch(`${server.url}/network${search}`)).json()) as {
      formats: { format: string; url: string }[];
      parameters: { name: string }[];
    };
    expect(json.formats.map(({ format, url }) => `${format} ${url}`)).toEqual(
      NETWORK_FORMATS.map(({ id, extension }) => `${id} /network.${extension}${search}`),
    );
    expect(json.parameters.map(({ name }) => name)).toEqual(fieldsOfInput());
    for (const { url } of json.formats) expect((await fetch(server.url + url)).status).toBe(200);
    const page = await fetch(`${server.url}/network${search}`, { headers: { accept: 'text/html' } });
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('vary')).toContain('Accept');
    const text = await page.text();
    expect(text).toContain('href="/network.gexf?issues=Question+1&amp;topEdges=5"');
    for (const { name } of json.parameters) expect(text).toContain(`<code>${name}</code>`);
    expect((await fetch(`${server.url}/network?rws=1`)).status).toBe(400);
  });
});

/** Those of the scope without its name. */
function fieldsOfInput(): string[] {
  const schema = buildSchema(readSdl().join('\n'));
  const inside = (type: GraphQLInputObjectType, above: string): string[] =>
    Object.values(type.getFields()).flatMap((field) => {
      const named = getNamedType(field.type);
      if (!isInputObjectType(named)) return [above + field.name];
      return inside(named, field.name === 'scope' ? '' : `${above}${field.name}.`);
    });
  return inside(schema.getType('NetworkInput') as GraphQLInputObjectType, '');
}
