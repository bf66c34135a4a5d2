/** When a statement is recorded: what is on record stays, unless the records say otherwise. */
import { recordingText } from '../../domain/moment.ts';
import type { StatementRow } from '../../graph/queries/upsert-statements.ts';
import type { BundleStatement } from '../../interchange/readers/bundle/bundle.ts';
import type { LoadMoment } from './records.ts';
import type { Recording } from './rows.ts';

type Given = Pick<BundleStatement, 'recordedAt' | 'recordedBy' | 'recordedBefore' | 'retractedAt'>;
type Moment = Pick<LoadMoment, 'author' | 'now'>;

/** Of a statement that the graph does not have. */
export function firstRecording(statement: Given, { author, now }: Moment): Recording {
  return {
    recordedAt: statement.recordedAt ?? now,
    recordedBy: statement.recordedBy ?? author,
    recordedBefore: statement.recordedBefore,
  };
}

/**
 * A statement that had been retracted and is given without a retraction is recorded again, now; the recording that had ended is
 * kept, so that what was known at any moment can still be told.
 */
export function recordingOf(statement: Given, existing: StatementRow | undefined, moment: Moment): Recording {
  if (existing === undefined) return firstRecording(statement, moment);
  const { author, now } = moment;
  const before = existing.properties;
  const ended = before.retractedAt;
  const again = ended !== null && ended <= now && statement.retractedAt === null;
  const recordedAt = statement.recordedAt ?? (again ? now : before.recordedAt);
  const isNew = ended !== null && ended <= recordedAt && recordedAt > before.recordedAt;
  return {
    recordedAt,
    recordedBy: statement.recordedBy ?? (again ? author : before.recordedBy),
    recordedBefore:
      statement.recordedBefore ??
      (isNew
        ? [...(before.recordedBefore ?? []), recordingText(before.recordedAt, ended)]
        : before.recordedBefore),
  };
}
