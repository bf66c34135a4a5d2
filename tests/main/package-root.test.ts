import { existsSync, readFileSync } from 'node:fs';
import { packageFile } from '../../src/domain/package-root.ts';

test('files beside the code are found from the sources', () => {
  expect(JSON.parse(readFileSync(packageFile('package.json'), 'utf8'))).toMatchObject({
    name: 'stance-graph',
  });
  expect(existsSync(packageFile('seed-data'))).toBe(true);
});
