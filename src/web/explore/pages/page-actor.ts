import type { ActorPageQuery } from '../generated/operations.ts';

export type PageActor = NonNullable<ActorPageQuery['actor']>;
