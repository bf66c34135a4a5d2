/**
 * The narrow door to a graph database. Two adapters stand behind it, embedded/ and neo4j/; queries are written once, in
 * the Cypher that both speak. The adapter alone converts values and translates errors into StanceGraphError.
 */

/**
 * What goes in. A whole JS number (or bigint) arrives as an integer, any other number as a float, on both databases; never
 * undefined, Date, NaN or Infinity (BAD_INPUT). Property values are scalars or lists of one scalar type.
 */
export type Param =
  null | boolean | number | bigint | string | readonly Param[] | { readonly [key: string]: Param };
export type Params = Readonly<Record<string, Param>>;

/**
 * What comes out: whole numbers within ±2^53 as number, beyond as bigint. Queries return properties, lists and maps,
 * never nodes, relationships or temporal values.
 */
export type Value = null | boolean | number | bigint | string | Value[] | { [key: string]: Value };

export interface GraphReader {
  /** One database statement. `Row` is the shape that the query's RETURN promises. */
  run<Row extends object>(cypher: string, params?: Params): Promise<Row[]>;
}

/** Inside a write, `run` may also change the graph. */
export type GraphWriter = GraphReader;

export interface DatabaseHealth {
  /** Name and version, for people: `Neo4j 5.26.24 (community)`, `Grafeo 0.6.0 (embedded)`. */
  readonly database: string;
}

export interface GraphSize {
  readonly nodes: number;
  readonly relationships: number;
}

export type DatabaseKind = 'embedded' | 'neo4j';

export interface GraphDatabase {
  readonly kind: DatabaseKind;

  /**
   * Runs `work` in one transaction that cannot write; on a cluster it is sent to a reader. May run `work` again on a passing fault.
   * When `signal` is aborted it throws the signal's reason, and no further statement begins. A Neo4j is told to end the one that
   * runs; the embedded database cannot be told, its statement runs on unheard, to its end or for 30 s.
   */
  read<T>(work: (tx: GraphReader) => Promise<T>, signal?: AbortSignal): Promise<T>;

  /** One statement in a transaction of its own: the same as `read`, with less back and forth. */
  readOne<Row extends object>(cypher: string, params?: Params, signal?: AbortSignal): Promise<Row[]>;

  /**
   * Runs `work` in one transaction and commits it, or rolls all of it back if `work` throws. Writers of one process queue.
   * May run `work` again on a passing fault, so `work` must rest on unique ids and change nothing outside the database.
   * Throws CONFLICT, CONSTRAINT_VIOLATED, DATABASE_UNAVAILABLE, TIMEOUT.
   */
  write<T>(work: (tx: GraphWriter) => Promise<T>): Promise<T>;

  /** Rows one after another in bounded memory, for results too large to hold. Breaking out of the loop frees what it held. */
  stream<Row extends object>(cypher: string, params?: Params): AsyncIterable<Row>;

  /**
   * Copies the database, as it is between two writes, to a file (and a folder beside it) that is not there yet; gives what is in
   * the copy. Readers go on meanwhile, writers wait. Absent where the database has a way of its own.
   */
  readonly copyTo?: ((file: string) => Promise<GraphSize>) | undefined;

  /** Asks the database itself. Throws DATABASE_UNAVAILABLE. */
  health(): Promise<DatabaseHealth>;

  /** Lets running transactions finish, then closes. Closing twice is fine; anything else afterwards throws DATABASE_UNAVAILABLE. */
  close(): Promise<void>;
}
