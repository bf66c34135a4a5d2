/** A question to the API, with the types of its variables and of its answer. */
export interface Operation<Answer, Variables> {
  readonly name: string;
  /** GraphQL, with all fragments that it needs. */
  readonly text: string;
  /** Never there: it carries the types. */
  readonly types?: (variables: Variables) => Answer;
}
