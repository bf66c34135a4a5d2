/** One statement with all that a reader needs to judge it: who, what, on which condition, when, and where it can be checked. */
import { Link } from 'wouter';
import type { DateBasis, StatementFactsFragment } from '../generated/operations.ts';
import { ActorLink } from './actor-link.tsx';
import { pageAddress } from './addresses.ts';
import { dateInWords } from './date-in-words.ts';
import { SourceLink } from './source-link.tsx';

interface StatementCardProps {
  readonly statement: StatementFactsFragment;
  /** False where what is around it says which issue it is about. */
  readonly withIssue?: boolean;
}

export function StatementCard({ statement, withIssue = true }: StatementCardProps) {
  const { speaker, quote, summary, condition, position, issue } = statement;
  return (
    <article className="statement" aria-label={`${speaker.name}, ${dateInWords(statement)}`}>
      <p className="statement-who">
        <Who statement={statement} />
      </p>
      <p className="statement-position">
        <strong>{position.label}</strong>
        {withIssue && (
          <>
            {' '}
            on <Link href={pageAddress('issue', issue.id)}>{issue.title}</Link>
          </>
        )}
      </p>
      {quote && (
        <blockquote dir="auto" lang={languageOf(statement)}>
          {quote}
        </blockquote>
      )}
      <p>{summary}</p>
      {condition && (
        <p className="statement-condition">
          <strong>Condition:</strong> <bdi>{condition}</bdi>
        </p>
      )}
      <Standing statement={statement} />
      <Sources citations={statement.citations} />
    </article>
  );
}

function Who({ statement: { speaker, principal, reportedBy } }: StatementCardProps) {
  return (
    <>
      <ActorLink actor={speaker} />
      {principal && (
        <>
          {' '}
          for <ActorLink actor={principal} />
        </>
      )}
      {reportedBy && (
        <>
          , as <ActorLink actor={reportedBy} /> reports
        </>
      )}
    </>
  );
}

const BASES: Readonly<Record<DateBasis, string>> = {
  STATED: 'as the text states',
  DOCUMENT: 'the document’s date',
  INFERRED: 'inferred',
  UNKNOWN: 'nobody knows when',
};

/** When, how that is known, and how much it counts. */
function Standing({ statement }: StatementCardProps) {
  const { dateBasis, dateNote, mode, confidence, rank, retractedAt } = statement;
  return (
    <ul className="statement-standing">
      <li>
        <strong>{dateInWords(statement)}</strong>, {BASES[dateBasis]}
        {dateNote && <>: {dateNote}</>}
      </li>
      <li>{mode === 'WORDS' ? 'in words' : 'in deeds'}</li>
      {confidence != null && <li>confidence {confidence}</li>}
      {rank === 'PREFERRED' && <li>preferred to others of that day</li>}
      {rank === 'DEPRECATED' && <li>deprecated: kept, not counted</li>}
      {retractedAt && <li>withdrawn on {retractedAt.slice(0, 10)}: not counted</li>}
    </ul>
  );
}

function Sources({ citations }: Pick<StatementFactsFragment, 'citations'>) {
  return (
    <ul className="statement-sources" aria-label="Sources">
      {citations.map(({ document: { id, title, publisher, url, lang }, locator }) => (
        <li key={`${id} ${locator}`}>
          {publisher && (
            <>
              <bdi>{publisher}</bdi>:{' '}
            </>
          )}
          {url ? (
            <SourceLink url={url} lang={lang ?? null}>
              {title}
            </SourceLink>
          ) : (
            <bdi lang={lang ?? undefined}>{title}</bdi>
          )}
          {locator && <>, {locator}</>}
          {!url && <> (not on the web)</>}
          {' · '}
          <Link href={pageAddress('document', id)}>all of this document</Link>
        </li>
      ))}
    </ul>
  );
}

/** A quote is in its document's language; of several documents in different ones, nobody knows which. */
function languageOf({ citations }: StatementFactsFragment): string | undefined {
  const languages = new Set(citations.map(({ document }) => document.lang));
  return languages.size === 1 ? ([...languages][0] ?? undefined) : undefined;
}
