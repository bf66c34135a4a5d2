/** What a file of the embedded database holds, read in the process that has it open. */
import type { GraphFileFacts } from '../app/jobs.ts';
import { StanceGraphError } from '../domain/errors.ts';
import type { GraphReader } from '../graph/port.ts';
import { SCHEMA_VERSION } from '../graph/prepare.ts';
import { countThings, readGraphVersion } from '../graph/queries/graph-file.ts';
import { changedAt } from '../graph/restored-revision.ts';

/** Throws DATABASE_FOREIGN, GRAPH_TOO_NEW; `name` is what messages call the file. */
export async function readGraphFile(tx: GraphReader, name: string): Promise<GraphFileFacts> {
  const graph = await readGraphVersion(tx);
  if (!graph) throw new StanceGraphError('DATABASE_FOREIGN', `${name} holds no stance graph.`);
  if (graph.version > SCHEMA_VERSION) {
    throw new StanceGraphError(
      'GRAPH_TOO_NEW',
      `${name} holds a graph of schema version ${graph.version}; this software knows versions up to ${SCHEMA_VERSION}. ` +
        'Install a newer release of stance-graph.',
      { details: { graph: graph.version, software: SCHEMA_VERSION } },
    );
  }
  return {
    revision: graph.revision,
    changedAt: await changedAt(tx, graph.revision),
    ...(await countThings(tx)),
  };
}
