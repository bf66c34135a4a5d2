/** The log: lines of JSON on stderr, apart from what the program says to people on stdout. */
import { destination, pino } from 'pino';
import type { Logger } from 'pino';
import type { Settings } from './settings.ts';

export function createLogger({ logLevel }: Pick<Settings, 'logLevel'>): Logger {
  return pino({ level: logLevel, base: null }, destination({ fd: 2, sync: true }));
}
