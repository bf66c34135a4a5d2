/** As GraphQL sends it; see the schema's description for the codes. */
export interface ApiProblem {
  readonly message: string;
  readonly extensions?: {
    readonly code?: string;
    readonly details?: Readonly<Record<string, unknown>>;
  };
}

/** What the server refused, in its own words: they say what to do next. */
export class ApiError extends Error {
  readonly code: string;
  readonly details: Readonly<Record<string, unknown>>;

  constructor({ message, extensions }: ApiProblem) {
    super(message);
    this.name = 'ApiError';
    this.code = extensions?.code ?? 'UNKNOWN';
    this.details = extensions?.details ?? {};
  }

  /** Seconds after which the same may be asked again; null where waiting does not help. */
  get retryAfter(): number | null {
    const { retryAfter } = this.details;
    if (typeof retryAfter === 'number') return retryAfter;
    return this.code === 'UNREACHABLE' || this.code === 'DATABASE_UNAVAILABLE' ? 1 : null;
  }
}
