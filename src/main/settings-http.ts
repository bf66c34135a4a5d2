/** The settings of what the server offers over HTTP: their shapes, and what becomes of them. */
import { z } from 'zod';
import type { SettingName } from './settings-list.ts';

export interface HttpSettings {
  /** Origins whose pages may ask the API, beside the server's own; `*`: all. */
  readonly corsOrigins: readonly string[] | '*';
  /** Whether there are metrics. */
  readonly metrics: boolean;
  /** Whether a request may ask to see its database statements. */
  readonly explain: boolean;
}

type HttpSettingName = Extract<SettingName, 'CORS_ORIGINS' | 'METRICS' | 'EXPLAIN'>;

const SWITCH = z.enum(['true', 'false']);

export const HTTP_SHAPES: Readonly<Record<HttpSettingName, z.ZodType>> = {
  CORS_ORIGINS: z.string().refine((value) => value === '*' || origins(value).every(isOrigin)),
  METRICS: SWITCH,
  EXPLAIN: SWITCH,
};

export function toHttpSettings(values: ReadonlyMap<SettingName, string>, host: string): HttpSettings {
  const allowed = values.get('CORS_ORIGINS') ?? '';
  return {
    corsOrigins: allowed === '*' ? '*' : origins(allowed),
    metrics: (values.get('METRICS') ?? String(isLoopback(host))) === 'true',
    explain: values.get('EXPLAIN') === 'true',
  };
}

function origins(value: string): string[] {
  return value
    .split(',')
    .map((origin) => origin.trim())
    .filter((origin) => origin !== '');
}

/** As browsers write it: without a path, a closing slash or a port that goes without saying. */
function isOrigin(value: string): boolean {
  try {
    const { protocol, origin } = new URL(value);
    return ['http:', 'https:'].includes(protocol) && origin === value;
  } catch {
    return false;
  }
}

/** Reached from this machine alone. */
function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}
