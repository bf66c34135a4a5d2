/** An answer in words: what there is, then each of it. */
export interface Words {
  readonly lead: string;
  readonly items: readonly string[];
}
