/** The graph that comes with the software, loaded as at the first start. */
import { bundleFiles, loadBundleFiles } from '../../src/app/load-bundle.ts';
import { packageFile } from '../../src/domain/package-root.ts';
import type { GraphDatabase } from '../../src/graph/port.ts';

export async function loadSeedData(db: GraphDatabase): Promise<void> {
  const files = await bundleFiles(packageFile('seed-data'));
  await loadBundleFiles(db, files, { author: 'seed data', now: () => new Date('2026-06-01T00:00:00Z') });
}
