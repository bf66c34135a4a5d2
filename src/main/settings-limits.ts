/** The settings of limits: their entries in the list, their shapes, and what becomes of them. */
import { isIP } from 'node:net';
import { z } from 'zod';
import { LIMIT_NAMES, LIMITS, limitsFrom } from '../api/limits.ts';
import type { LimitEntry, Limits, LimitSetting } from '../api/limits.ts';

interface LimitSettingEntry {
  readonly name: LimitSetting;
  readonly description: string;
  readonly default: string;
  readonly allowed: string;
}

export const LIMIT_SETTINGS: readonly LimitSettingEntry[] = LIMIT_NAMES.map((name) => {
  const { setting, description, least, most, default: usual } = LIMITS[name];
  return {
    name: setting,
    description,
    default: String(usual),
    allowed: `a whole number from ${least} to ${most}`,
  };
});

const shape = ({ least, most }: LimitEntry): z.ZodType =>
  z
    .string()
    .regex(/^\d{1,10}$/)
    .refine((value) => Number(value) >= least && Number(value) <= most);

export const LIMIT_SHAPES = Object.fromEntries(
  LIMIT_NAMES.map((name) => [LIMITS[name].setting, shape(LIMITS[name])]),
) as Record<LimitSetting, z.ZodType>;

export const TRUST_PROXY_SHAPE = z.string().refine((value) => listed(value).every(isRange));

/** `valueOf` gives the setting's text, where it is set. */
export function toLimits(valueOf: (setting: LimitSetting) => string | undefined): Limits {
  return limitsFrom((name) => Number(valueOf(LIMITS[name].setting) ?? LIMITS[name].default));
}

export function toTrustedProxies(value: string | undefined): readonly string[] {
  return listed(value ?? '');
}

function listed(value: string): string[] {
  return value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** `10.0.0.0/8`, or a single address. */
function isRange(value: string): boolean {
  const [address = '', bits, ...more] = value.split('/');
  const kind = isIP(address);
  if (kind === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
}
