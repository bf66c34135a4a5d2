/** A short hash of a statement as it was given: one that was last written from an equal record need not be compared. */
import { hash } from 'node:crypto';
import type { BundleStatement } from '../../interchange/readers/bundle/bundle.ts';

/** 66 bits: among the versions of one statement no two will ever meet. */
const SIGNS = 11;

/** Of everything but the id. Named one by one, because readers may give the keys in any order. */
export function digestOf(statement: BundleStatement): string {
  const said = [
    statement.speaker,
    statement.principal,
    statement.reportedBy,
    statement.position,
    statement.date,
    statement.dateEarliest,
    statement.dateLatest,
    statement.dateBasis,
    statement.dateNote,
    statement.mode,
    statement.quote,
    statement.summary,
    statement.condition,
    statement.confidence,
    statement.rank,
    statement.recordedAt,
    statement.recordedBy,
    statement.recordedBefore,
    statement.retractedAt,
    statement.citations.map(({ document, locator }) => [document, locator]),
  ];
  return hash('sha256', JSON.stringify(said), 'base64url').slice(0, SIGNS);
}
