/** The settings of the index of all statements: their shapes, and what becomes of them. */
import { z } from 'zod';
import type { SettingName } from './settings-list.ts';

export interface IndexSettings {
  readonly enabled: boolean;
  readonly megabytes: number;
}

const MOST_MEGABYTES = 65_536;

export const INDEX_SHAPES: Readonly<
  Record<Extract<SettingName, 'STANCE_INDEX' | 'STANCE_INDEX_MB'>, z.ZodType>
> = {
  STANCE_INDEX: z.enum(['auto', 'off']),
  STANCE_INDEX_MB: z
    .string()
    .regex(/^\d{1,5}$/)
    .refine((megabytes) => Number(megabytes) >= 1 && Number(megabytes) <= MOST_MEGABYTES),
};

export function toIndexSettings(values: ReadonlyMap<SettingName, string>): IndexSettings {
  return {
    enabled: (values.get('STANCE_INDEX') ?? 'auto') === 'auto',
    megabytes: Number(values.get('STANCE_INDEX_MB') ?? '512'),
  };
}
