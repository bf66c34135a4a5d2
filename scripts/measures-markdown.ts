/** The measures of networks as docs/networks.md lists them: from their descriptors, so that none is missing and no formula is another. */
import { MEASURES } from '../src/app/networks/descriptors.ts';

export function measuresAsMarkdown(): string {
  return MEASURES.map(({ id, title, formula, source, nodeValue, seeded, cost }) =>
    [
      `**${title}**, \`${id}\` (${source})`,
      '',
      ...formula.split('; ').map((part) => `- \`${part}\``),
      ...(nodeValue === null ? [] : [`- of each node: ${nodeValue}`]),
      `- cost: ${cost}${seeded ? '; seeded' : ''}`,
    ].join('\n'),
  ).join('\n\n');
}
