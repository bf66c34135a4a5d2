/** The list of settings, written out for each place that shows it. */
import { SETTINGS } from './settings-list.ts';
import type { SettingEntry } from './settings-list.ts';

const ENTRIES: readonly SettingEntry[] = SETTINGS;

/** Rows of a Markdown table, for README. */
export function settingsAsMarkdown(): string {
  const rows = ENTRIES.map((entry) => `| \`${entry.name}\` | ${entry.description} | ${entry.default} |`);
  return ['| setting | meaning | default |', '| --- | --- | --- |', ...rows].join('\n');
}

/** The end of `--help`. */
export function settingsAsHelp(): string {
  const width = Math.max(...ENTRIES.map((entry) => entry.name.length));
  const lines = ENTRIES.map(
    (entry) => `  ${entry.name.padEnd(width)}  ${entry.description} (default: ${entry.default})`,
  );
  return ['Settings, from the environment or from .env in this folder:', ...lines].join('\n');
}

/** The content of .env.example. */
export function settingsAsEnvExample(): string {
  const blocks = ENTRIES.map(
    (entry) =>
      `# ${entry.description}\n# Allowed: ${entry.allowed}.\n# Default: ${entry.default}.\n#${entry.name}=\n`,
  );
  return ['# Copy this file to .env and set what differs from the default.\n', ...blocks].join('\n');
}
