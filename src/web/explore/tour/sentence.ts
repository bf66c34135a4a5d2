/** Names and counts inside sentences. */

const LEFTWARDS =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/** Keeps the marks beside a name that runs to the left on the side where they belong. */
export function isolated(name: string): string {
  return LEFTWARDS.test(name) ? `\u2068${name}\u2069` : name;
}

/** `a, b and c` */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** One full stop at its end, whatever it ended with. */
export function asSentence(text: string): string {
  return /[.?!…]["”’]?$/u.test(text) ? text : `${text}.`;
}
