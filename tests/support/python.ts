/**
 * Python with networkx and igraph, which read our files in tests: from STANCE_GRAPH_PYTHON, else .cache/python (a virtual
 * environment), else python3. docs/network-files.md says how to install them.
 */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const ROOT = join(__dirname, '..', '..');
const OWN = join(ROOT, '.cache', 'python', 'bin', 'python');
const PYTHON = process.env.STANCE_GRAPH_PYTHON || (existsSync(OWN) ? OWN : 'python3');

/** Why it cannot be used; null: it can. */
function whatIsMissing(): string | null {
  const { status, error, stderr } = spawnSync(PYTHON, ['-c', 'import networkx, igraph'], {
    encoding: 'utf8',
  });
  if (error) return `${PYTHON} does not start`;
  return status === 0 ? null : `${PYTHON}: ${stderr.trim().split('\n').at(-1)}`;
}

/** One program for a suite, asked with a line of JSON and answering with one. */
export interface PythonProgram {
  ask(question: unknown): Promise<unknown>;
}

/** Declares the suite; without Python its tests are skipped and say why, and under CI they fail. */
export function inPython(name: string, script: string, suite: (program: PythonProgram) => void): void {
  const missing = whatIsMissing();
  const title = `${name} in Python`;
  let running: Running | null = null;
  const declare = (): void =>
    suite({
      ask: (question) => running?.ask(question) ?? Promise.reject(new Error('Python has not started')),
    });
  if (missing && !process.env.CI) return describe.skip(`${title}: skipped, ${missing}`, declare);
  describe(title, () => {
    beforeAll(() => {
      if (missing) throw new Error(`This run requires networkx and igraph: ${missing}`);
      running = start(script);
    });
    afterAll(() => running?.stop());
    declare();
  });
}

interface Running extends PythonProgram {
  stop(): Promise<void>;
}

function start(script: string): Running {
  const child: ChildProcess = spawn(PYTHON, [script], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: ((line: string | null) => void)[] = [];
  const lines = createInterface({ input: child.stdout! });
  lines.on('line', (line) => waiting.shift()?.(line));
  const closed = new Promise<void>((resolve) => {
    child.on('close', () => {
      for (const answer of waiting.splice(0)) answer(null);
      resolve();
    });
  });
  return {
    ask: async (question) => {
      const answer = new Promise<string | null>((resolve) => waiting.push(resolve));
      child.stdin!.write(`${JSON.stringify(question)}\n`);
      const line = await answer;
      if (line === null) throw new Error(`${script} ended before it answered`);
      return JSON.parse(line);
    },
    stop: async () => {
      child.stdin!.end();
      await closed;
    },
  };
}
