/**
 * Sends requests for some seconds over a fixed number of connections, each with one request in flight. Own code, because the usual
 * tools count whole milliseconds, and the answers compared here take one to ten.
 */
import { Agent, request as httpRequest } from 'node:http';
import type { HttpRequest } from '../rivals/requests.ts';

export interface LoadOptions {
  readonly requests: readonly HttpRequest[];
  readonly seconds: number;
  readonly connections: number;
  readonly signal: AbortSignal;
}

export interface Load {
  readonly perSecond: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
}

/** The requests are sent in turn. Throws where an answer is an error. */
export async function load({ requests, seconds, connections, signal }: LoadOptions): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  const start = performance.now();
  const end = start + seconds * 1000;
  let next = 0;
  const work = async (): Promise<void> => {
    do {
      signal.throwIfAborted();
      const sentAt = performance.now();
      await send(requests[next++ % requests.length]!, agent);
      times.push(performance.now() - sentAt);
    } while (performance.now() < end);
  };
  try {
    await Promise.all(Array.from({ length: connections }, work));
  } finally {
    agent.destroy();
  }
  const elapsed = performance.now() - start;
  times.sort((a, b) => a - b);
  return {
    perSecond: (times.length * 1000) / elapsed,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}

/** Of sorted numbers: the smallest that at least this share does not exceed. */
export function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? NaN;
}

export function median(numbers: readonly number[]): number {
  return quantile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );
}

function send({ url, body }: HttpRequest, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) };
    const request = httpRequest(url, { method: 'POST', agent, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (text += part));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200 && !text.startsWith('{"errors"')) resolve();
        else reject(new Error(`HTTP ${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    request.on('error', reject);
    request.end(body);
  });
}
