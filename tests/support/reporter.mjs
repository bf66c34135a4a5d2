/** Ends the output with what was not run and why, the databases that were used, and one line of counts. */
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const DATABASES = ['embedded', 'neo4j'];

// oxlint-disable-next-line import/no-default-export -- jest asks for it
export default class ClosingReporter {
  constructor(globalConfig) {
    this.rootDir = globalConfig.rootDir;
    this.watching = globalConfig.watch || globalConfig.watchAll;
  }

  onRunComplete(_contexts, results) {
    const lines = [
      ...skippedLines(results, this.rootDir),
      ...databaseLines(),
      // A file that could not even be loaded has no tests to count.
      `tests: ${results.numPassedTests} passed, ${results.numFailedTests + results.numRuntimeErrorTestSuites} failed, ` +
        `${results.numPendingTests + results.numTodoTests} skipped`,
    ];
    const write = () => process.stderr.write(`\n${lines.join('\n')}\n`);
    // jest's own summary comes after the last reporter; this has to come after it.
    if (this.watching) write();
    else process.once('exit', write);
  }
}

/** Tests of one skipped group share a line; the group's name says why. */
function skippedLines(results, rootDir) {
  const groups = new Map();
  for (const file of results.testResults) {
    for (const test of file.testResults) {
      if (test.status !== 'pending' && test.status !== 'todo') continue;
      const name = test.ancestorTitles[0] ?? test.title;
      const group = `${relative(rootDir, file.testFilePath)}: ${name}`;
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
  }
  return [...groups].map(([group, count]) => `skipped: ${group} (${count} test${count === 1 ? '' : 's'})`);
}

function databaseLines() {
  const folder = process.env.STANCE_GRAPH_TEST_RUN;
  if (!folder) return [];
  const { neo4jMissing } = JSON.parse(readFileSync(join(folder, 'run.json'), 'utf8'));
  const used = DATABASES.map((kind) => join(folder, `used-${kind}`))
    .filter((path) => existsSync(path))
    .map((path) => `database: ${readFileSync(path, 'utf8')}`);
  return neo4jMissing ? [...used, `database: no Neo4j, ${neo4jMissing}`] : used;
}
