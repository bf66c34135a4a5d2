/** Something that a view can be limited to, as it is shown to choose from and when it is chosen. */
import type { ChoiceFragment } from '../generated/operations.ts';
import { kindInWords } from '../parts/words.ts';

export interface Choice {
  readonly id: string;
  readonly title: string;
  /** What sort of thing it is, or more about it; empty: the title says it. */
  readonly detail: string;
  readonly type: 'ISSUE' | 'TOPIC' | 'ACTOR' | 'POSITION';
}

/** Null for what no view can be limited to. */
export function choiceOf(node: ChoiceFragment, matched?: string): Choice | null {
  const { id } = node;
  switch (node.type) {
    case 'Issue':
      return { id, title: node.title, detail: node.question ?? '', type: 'ISSUE' };
    case 'Topic':
      return { id, title: node.title, detail: 'topic: all issues in it', type: 'TOPIC' };
    case 'Position':
      return { id, title: node.label, detail: 'position', type: 'POSITION' };
    case 'Actor': {
      const alsoNamed = matched !== undefined && matched !== node.name ? ` · ${matched}` : '';
      return { id, title: node.name, detail: kindInWords(node.kind) + alsoNamed, type: 'ACTOR' };
    }
    default:
      return null;
  }
}
