/** Who may run, who waits, and what an address may cost. */
import { createAdmission } from '../../src/api/admission.ts';
import { clientOf } from '../../src/api/http/clients.ts';
import { DEFAULT_LIMITS, type Limits } from '../../src/api/limits.ts';

const FREE = { ...DEFAULT_LIMITS, cost: 20_000, costPerMinute: 0 };

/** Requests by name: those that run, in the order in which they began. */
function hall(limits: Limits) {
  const admission = createAdmission(limits, () => 0);
  const started: string[] = [];
  const leavers = new Map<string, () => void>();
  return {
    started,
    leave: async (name: string) => {
      leavers.get(name)!();
      await settle();
    },
    come: async (name: string, cost: number, signal: AbortSignal = new AbortController().signal) => {
      const enter = async (): Promise<void> => {
        leavers.set(name, await admission.enter({ cost, client: null, signal }));
        started.push(name);
      };
      const coming = enter();
      await Promise.race([coming.catch(() => {}), settle()]);
      return { coming };
    },
  };
}

const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('requests run together up to a cost; then they wait in the order in which they came', async () => {
  const { come, leave, started } = hall({ ...FREE, runningCost: 10_000 });
  await come('a', 4_000);
  await come('b', 6_000);
  await come('c', 3_000);
  await come('d', 3_000);
  expect(started).toEqual(['a', 'b']);
  await leave('a');
  expect(started).toEqual(['a', 'b', 'c']);
  await leave('b');
  expect(started).toEqual(['a', 'b', 'c', 'd']);
});

test('who came later does not overtake who needs more room', async () => {
  const { come, leave, started } = hall({ ...FREE, runningCost: 10_000 });
  await come('a', 6_000);
  await come('large', 9_000);
  await come('small', 2_000);
  expect(started).toEqual(['a']);
  await leave('a');
  expect(started).toEqual(['a', 'large']);
  await leave('large');
  await leave('large');
  expect(started).toEqual(['a', 'large', 'small']);
});

test('a request that costs more than all may together runs alone', async () => {
  const { come, leave, started } = hall({ ...FREE, runningCost: 5_000 });
  await come('a', 20_000);
  await come('b', 2_000);
  expect(started).toEqual(['a']);
  await leave('a');
  expect(started).toEqual(['a', 'b']);
});

test('cheap requests do not stand behind dear ones', async () => {
  const { come, started } = hall({ ...FREE, runningCost: 1_000 });
  await come('dear', 20_000);
  await come('dear too', 20_000);
  await come('cheap', 1_000);
  await come('cheap too', 1);
  expect(started).toEqual(['dear', 'cheap']);
});

test('a full line refuses, and says when to come again', async () => {
  const { come } = hall({ ...FREE, runningCost: 1, waiting: 1 });
  await come('a', 5_000);
  await come('b', 5_000);
  await expect((await come('c', 5_000)).coming).rejects.toMatchObject({
    code: 'LIMIT_EXCEEDED',
    message: expect.stringContaining('(setting MAX_WAITING)'),
    details: { limit: 'waiting', most: 1, found: 2, setting: 'MAX_WAITING', retryAfter: 5 },
  });
});

test('whose time is up while waiting leaves the line to others', async () => {
  const { come, leave, started } = hall({ ...FREE, runningCost: 1, waiting: 1 });
  await come('a', 5_000);
  const ends = new AbortController();
  const { coming } = await come('b', 5_000, ends.signal);
  ends.abort(new Error('time is up'));
  await expect(coming).rejects.toThrow('time is up');
  await come('c', 5_000);
  await leave('a');
  expect(started).toEqual(['a', 'c']);
  await expect((await come('d', 1, AbortSignal.abort(new Error('too late')))).coming).rejects.toThrow(
    'too late',
  );
});

describe('what an address may cost', () => {
  const limits = { ...DEFAULT_LIMITS, cost: 500, costPerMinute: 600, runningCost: 1e9 };

  function atTime() {
    let now = 0;
    const admission = createAdmission(limits, () => now);
    const { signal } = new AbortController();
    const asks = async (client: string | null, cost: number): Promise<unknown> => {
      try {
        await admission.enter({ client, cost, signal });
        return 'answered';
      } catch (error) {
        return (error as { details: { retryAfter: number } }).details.retryAfter;
      }
    };
    return { asks, wait: (seconds: number) => (now += seconds * 1_000) };
  }

  test('a minute’s worth at once, then as it comes back', async () => {
    const { asks, wait } = atTime();
    expect(await asks('a', 500)).toBe('answered');
    expect(await asks('a', 100)).toBe('answered');
    expect(await asks('a', 50)).toBe(5);
    wait(4);
    expect(await asks('a', 50)).toBe(1);
    wait(1);
    expect(await asks('a', 50)).toBe('answered');
    wait(3_600);
    expect(await asks('a', 500)).toBe('answered');
    expect(await asks('a', 500)).toBe(40);
  });

  test('each address has its own; who has none is not counted', async () => {
    const { asks } = atTime();
    expect(await asks('a', 500)).toBe('answered');
    expect(await asks('a', 500)).toBe(40);
    expect(await asks('b', 500)).toBe('answered');
    for (let n = 0; n < 5; n += 1) expect(await asks(null, 500)).toBe('answered');
  });

  test('the error names the limit, and what this request would come to', async () => {
    const admission = createAdmission(limits, () => 0);
    const { signal } = new AbortController();
    await admission.enter({ client: 'a', cost: 500, signal });
    await expect(admission.enter({ client: 'a', cost: 300, signal })).rejects.toMatchObject({
      code: 'LIMIT_EXCEEDED',
      message: expect.stringMatching(/cost 300.*at most 600.*MAX_COST_PER_MINUTE.*20 seconds/),
      details: {
        limit: 'costPerMinute',
        most: 600,
        found: 800,
        setting: 'MAX_COST_PER_MINUTE',
        retryAfter: 20,
      },
    });
  });

  test('the dearest request that is allowed is allowed to an address that has not asked', async () => {
    const admission = createAdmission({ ...limits, costPerMinute: 1 }, () => 0);
    const { signal } = new AbortController();
    await admission.enter({ client: 'a', cost: 500, signal });
    await expect(admission.enter({ client: 'a', cost: 1, signal })).rejects.toThrow('MAX_COST_PER_MINUTE');
  });

  test('of very many addresses the last ones are remembered', async () => {
    const { asks } = atTime();
    for (let n = 0; n <= 10_000; n += 1) await asks(`address ${n}`, 500);
    expect(await asks('address 10000', 500)).toBe(40);
    expect(await asks('address 1', 500)).toBe(40);
    expect(await asks('address 0', 500)).toBe('answered');
  });
});

test('addresses: IPv4 as they are, of IPv6 the network', () => {
  expect(clientOf('203.0.113.7')).toBe('203.0.113.7');
  expect(clientOf('::ffff:203.0.113.7')).toBe('203.0.113.7');
  expect(clientOf('2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(clientOf('2001:0db8:0001:0002::1')).toBe('2001:db8:1:2::/64');
  expect(clientOf('2001:db8::1')).toBe('2001:db8:0:0::/64');
  expect(clientOf('::1')).toBe('0:0:0:0::/64');
  expect(clientOf('fe80::1%eth0')).toBe('fe80:0:0:0::/64');
});
