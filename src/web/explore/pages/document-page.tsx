import { useAnswer } from '../api/use-answer.ts';
import {
  DocumentPage as DocumentPageOperation,
  type DateBasis,
  type DocumentPageQuery,
  type Reliability,
} from '../generated/operations.ts';
import { idOfAddress } from '../parts/addresses.ts';
import { AskLink } from '../parts/ask-link.tsx';
import { dateInWords } from '../parts/date-in-words.ts';
import { SourceLink } from '../parts/source-link.tsx';
import { NotThere, PageFrame } from './page-frame.tsx';
import { StatementList } from './statement-list.tsx';

/** `id`: what its address calls it. */
export function DocumentPage({ id: name }: { readonly id: string }) {
  const asked = { id: idOfAddress('document', name) };
  const { data, error, refetch } = useAnswer(DocumentPageOperation, asked);
  const document = data?.document;
  if (!document) return <NotThere what="document" error={error} onRetry={() => void refetch()} />;
  return (
    <PageFrame kind="document" title={document.title} lang={document.lang}>
      <DocumentFacts document={document} />
      <nav className="thing-links" aria-label="Go on from here">
        <AskLink operation={DocumentPageOperation} variables={asked} />
      </nav>
      <StatementList scope={{ documents: [document.id] }} />
    </PageFrame>
  );
}

type PageDocument = NonNullable<DocumentPageQuery['document']>;

const BASES: Readonly<Record<DateBasis, string>> = {
  STATED: 'as it says itself',
  DOCUMENT: 'as it says itself',
  INFERRED: 'inferred',
  UNKNOWN: 'nobody knows when',
};
const RELIABILITIES: Readonly<Record<Reliability, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

function DocumentFacts({ document }: { readonly document: PageDocument }) {
  const { publisher, url, publishedBasis, publishedNote, retrievedAt, lang, reliability } = document;
  const published = dateInWords({
    date: document.published,
    dateEarliest: document.publishedEarliest,
    dateLatest: document.publishedLatest,
  });
  return (
    <dl className="facts">
      <dt>Publisher</dt>
      <dd>{publisher ? <bdi>{publisher}</bdi> : 'unknown'}</dd>
      <dt>Published</dt>
      <dd>
        {published}, {BASES[publishedBasis]}
        {publishedNote && <span className="faint"> · {publishedNote}</span>}
      </dd>
      <dt>Where to read it</dt>
      <dd>{url ? <SourceLink url={url}>{url}</SourceLink> : 'not on the web, or nobody noted where'}</dd>
      {retrievedAt && (
        <>
          <dt>Read by the editors</dt>
          <dd>{retrievedAt.slice(0, 10)}</dd>
        </>
      )}
      {lang && (
        <>
          <dt>Language</dt>
          <dd>{languageInWords(lang)}</dd>
        </>
      )}
      <dt>Reliability</dt>
      <dd>{reliability ? `${reliability}: ${RELIABILITIES[reliability]}` : 'nobody judged it'}</dd>
    </dl>
  );
}

function languageInWords(tag: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(tag) ?? tag;
  } catch {
    // No well-formed tag: shown as it is.
    return tag;
  }
}
