/** Where a suite's embedded databases lie. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbedded } from '../../src/graph/open.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';

export interface Store {
  /** Makes an empty database the current one; `blank`: without constraints and indexes too. */
  empty(blank: boolean): Promise<void>;
  /** Opens the current one. */
  connect(): Promise<GraphDatabase>;
  address(): string;
  end(): Promise<void>;
}

export function embeddedStore(): Store {
  const folder = mkdtempSync(join(tmpdir(), 'stance-graph-embedded-'));
  let count = 0;
  const current = (): string => join(folder, `data-${count}`);
  return {
    async empty() {
      count += 1;
    },
    connect: () => openEmbedded({ dataDir: current() }),
    address: current,
    async end() {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
