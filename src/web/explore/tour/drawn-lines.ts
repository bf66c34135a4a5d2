/** What of an answer can be drawn as somebody, a line, and somebody or something else. */
import { at, type Json, rowsAt, rowsIn, textAt } from './json.ts';
import { valueText } from './labels.ts';
import type { RootField } from './tour-question.ts';

export type LineTone = 'SUPPORT' | 'OPPOSITION' | 'NEITHER';

export interface DrawnLine {
  readonly from: string;
  /** On the line. */
  readonly what: string;
  readonly to: string;
  readonly tone: LineTone;
}

export interface DrawnLines {
  readonly from: string;
  readonly lines: readonly DrawnLine[];
}

/** By where they begin, in the order of the answer. Without those of which an end is not in it. */
export function linesOf(field: RootField, answer: Json): readonly DrawnLines[] {
  const groups = new Map<string, DrawnLine[]>();
  for (const line of allLines(field, answer)) {
    if (line.from === '' || line.to === '') continue;
    const group = groups.get(line.from);
    if (group) group.push(line);
    else groups.set(line.from, [line]);
  }
  return Array.from(groups, ([from, lines]) => ({ from, lines }));
}

function allLines({ name, args }: RootField, answer: Json): readonly DrawnLine[] {
  switch (name) {
    case 'opposition':
    case 'alignment':
      return (rowsIn(answer) ?? []).flatMap((row) => [
        ...rowsAt(row, 'chain').map(tieLine),
        relationLine(name, row),
      ]);
    case 'stances':
      return (rowsIn(answer) ?? []).map((row) =>
        stanceLine(row, textAt(args, 'issue'), textAt(args, 'side')),
      );
    case 'actor':
      return rowsAt(answer, 'ties').map(tieLine);
    default:
      return [];
  }
}

function relationLine(name: 'opposition' | 'alignment', row: Json): DrawnLine {
  const since = textAt(row, 'since');
  const verb = name === 'opposition' ? 'opposes' : 'stands with';
  return {
    from: textAt(row, 'from', 'name'),
    what: since ? `${verb}, since ${since}` : verb,
    to: textAt(row, 'to', 'name'),
    tone: name === 'opposition' ? 'OPPOSITION' : 'SUPPORT',
  };
}

function stanceLine(row: Json, issue: string, side: string): DrawnLine {
  const tone = { FOR: 'SUPPORT', AGAINST: 'OPPOSITION' }[textAt(row, 'side') || side];
  return {
    from: textAt(row, 'actor', 'name'),
    what: textAt(row, 'summary'),
    to: textAt(row, 'issue', 'title') || issue,
    tone: (tone as LineTone | undefined) ?? 'NEITHER',
  };
}

function tieLine(tie: Json): DrawnLine {
  const type = valueText('type', textAt(tie, 'type'));
  const role = at(tie, 'role');
  return {
    from: textAt(tie, 'from', 'name'),
    what: typeof role === 'string' ? `${type} (${role})` : type,
    to: textAt(tie, 'to', 'name'),
    tone: 'NEITHER',
  };
}
