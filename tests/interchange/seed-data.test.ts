import { packageFile } from '../../src/domain/package-root.ts';
import { bundleFiles } from '../../src/interchange/readers/bundle/files.ts';
import { readBundle } from '../../src/interchange/readers/bundle/read-bundle.ts';

test('the seed data is a valid bundle that needs nothing from outside', async () => {
  const bundle = readBundle(await bundleFiles(packageFile('seed-data')));
  expect(bundle.documents).toHaveLength(2);
  expect(bundle.statements.length).toBeGreaterThan(20);
  expect(bundle.outside).toEqual([]);
});
