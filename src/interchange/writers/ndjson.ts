/** The line form of a bundle, written: readers/ndjson/ reads it. Nothing that the graph knows of these things is lost. */
import type { ActorRecord, DocumentRecord, TieRecord, TopicRecord } from '../../domain/model.ts';
import type { BundleIssue } from '../readers/bundle/bundle.ts';
import {
  rawActor,
  rawDocument,
  rawIssue,
  rawStatement,
  rawTie,
  rawTopic,
  type StoredStatement,
} from './raw-things.ts';

/** A thing as one line, with its line end. */
export const ndjsonLine = {
  document: (record: DocumentRecord): string => `{"document":${JSON.stringify(rawDocument(record))}}\n`,
  actor: (record: ActorRecord): string => `{"actor":${JSON.stringify(rawActor(record))}}\n`,
  topic: (record: TopicRecord): string => `{"topic":${JSON.stringify(rawTopic(record))}}\n`,
  issue: (record: BundleIssue): string => `{"issue":${JSON.stringify(rawIssue(record))}}\n`,
  statement: (record: StoredStatement): string => `{"statement":${JSON.stringify(rawStatement(record))}}\n`,
  tie: (record: TieRecord): string => `{"tie":${JSON.stringify(rawTie(record))}}\n`,
} as const;
