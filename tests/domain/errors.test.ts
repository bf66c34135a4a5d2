import { runInNewContext } from 'node:vm';
import {
  ERROR_CODES,
  type ErrorCode,
  StanceGraphError,
  isStanceGraphError,
} from '../../src/domain/errors.ts';

const CODES = Object.keys(ERROR_CODES) as ErrorCode[];

describe('the table of codes', () => {
  test.each(CODES)('%s has an HTTP status, an exit status and a meaning', (code) => {
    const { http, exit, meaning } = ERROR_CODES[code];
    expect(http).toBeGreaterThanOrEqual(400);
    expect(http).toBeLessThan(600);
    // 0 is success, 1 a fault of ours, and a shell keeps 126 and more for itself: 130 is its own for Ctrl-C.
    const allowed = code === 'INTERRUPTED' ? exit === 130 : exit > 1 && exit < 126;
    expect(allowed).toBe(true);
    expect(meaning).toMatch(/^[A-Z].+\.$/);
  });
});

describe('StanceGraphError', () => {
  test('carries code, message, details and cause', () => {
    const cause = new Error('why');
    const error = new StanceGraphError('NOT_FOUND', 'No actor.', { details: { nearest: ['a'] }, cause });
    expect(error).toMatchObject({
      code: 'NOT_FOUND',
      message: 'No actor.',
      details: { nearest: ['a'] },
      cause,
    });
    expect(error).toBeInstanceOf(Error);
    expect(error.stack).toContain('errors.test');
  });

  test('has no cause and empty details where none are given', () => {
    const error = new StanceGraphError('TIMEOUT', 'Too slow.');
    expect(error.details).toEqual({});
    expect('cause' in error).toBe(false);
  });
});

describe('isStanceGraphError', () => {
  test('knows its own, also one from another realm', () => {
    expect(isStanceGraphError(new StanceGraphError('BAD_INPUT', 'No.'))).toBe(true);
    const foreign: unknown = runInNewContext(
      "Object.assign(new Error('No.'), { name: 'StanceGraphError', code: 'BAD_INPUT', details: {} })",
    );
    expect(foreign).not.toBeInstanceOf(Error);
    expect(isStanceGraphError(foreign)).toBe(true);
  });

  test.each([
    ['a plain error', new Error('x')],
    ['an error of Node', Object.assign(new Error('x'), { code: 'ENOENT' })],
    ['an unknown code', Object.assign(new Error('x'), { name: 'StanceGraphError', code: 'OTHER' })],
    [
      'a code that every object has',
      Object.assign(new Error('x'), { name: 'StanceGraphError', code: 'toString' }),
    ],
    ['text', 'BAD_INPUT'],
    ['null', null],
    ['undefined', undefined],
  ])('%s is none', (_what, value) => {
    expect(isStanceGraphError(value)).toBe(false);
  });
});
