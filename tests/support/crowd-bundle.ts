/** A graph large enough that dear requests take their time: everybody says something on every issue. */

export interface CrowdSize {
  readonly actors: number;
  readonly issues: number;
}

/** `actors` × `issues` statements, as a bundle in JSON; the same each time. */
export function crowdBundle({ actors, issues }: CrowdSize): string {
  const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
  return JSON.stringify({
    documents: [{ id: 'doc:minutes', title: 'Minutes', publisher: 'The Assembly', published: '2025' }],
    actors: numbers(actors).map((n) => ({
      id: `actor:a${n}`,
      kind: 'PERSON',
      names: [{ text: `Speaker ${n}`, lang: 'en', kind: 'CANONICAL' }],
    })),
    topics: [{ id: 'topic:all', title: 'Everything' }],
    issues: numbers(issues).map((n) => ({
      id: `issue:i${n}`,
      title: `Question ${n}`,
      kind: 'PROPOSAL',
      scale: 'BINARY',
      topics: ['topic:all'],
      positions: [
        { id: `position:i${n}-for`, label: `for ${n}`, value: 1 },
        { id: `position:i${n}-against`, label: `against ${n}`, value: -1 },
      ],
    })),
    statements: numbers(actors * issues).map((n) => {
      const [actor, issue] = [n % actors, Math.floor(n / actors)];
      return {
        id: `statement:s${n}`,
        speaker: `actor:a${actor}`,
        position: `position:i${issue}-${(actor * 7 + issue * 3) % 5 < 2 ? 'against' : 'for'}`,
        date: `20${10 + (issue % 15)}-0${1 + (actor % 9)}-1${actor % 10}`,
        summary: `Speaker ${actor} on question ${issue}, as the minutes of the assembly have it`,
        citations: [{ document: 'doc:minutes', locator: `page ${n}` }],
      };
    }),
  });
}
