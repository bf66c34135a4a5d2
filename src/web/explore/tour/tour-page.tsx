/** The questions of the README, asked live. */
import { useEffect } from 'react';
import { Loading } from '../parts/loading.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Problem } from '../parts/problem.tsx';
import { QuestionSection } from './question-section.tsx';
import type { TourQuestion } from './tour-question.ts';
import { useTour } from './use-tour.ts';

export function TourPage() {
  usePageTitle('Tour');
  const { data: questions, error, refetch } = useTour();
  useAddressedQuestion(questions);
  return (
    <div className="text-page tour">
      <h1>Tour</h1>
      <p>
        Questions to this graph, asked now: each with its answer in words, as a picture and as a table, and
        with the query behind it, which can be changed and run on the spot.
      </p>
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!questions && !error && <Loading what="the questions" />}
      {questions && (
        <>
          <nav aria-label="Questions">
            <ol className="tour-contents">
              {questions.map(({ anchor, question }) => (
                <li key={anchor}>
                  <a href={`#${anchor}`}>{question}</a>
                </li>
              ))}
            </ol>
          </nav>
          {questions.map((question) => (
            <QuestionSection key={question.anchor} question={question} />
          ))}
        </>
      )}
    </div>
  );
}

/** The browser looks for what the address names when the page has loaded, which is before the questions are there. */
function useAddressedQuestion(questions: readonly TourQuestion[] | undefined): void {
  useEffect(() => {
    const anchor = globalThis.location.hash.slice(1);
    if (questions?.some((question) => question.anchor === anchor))
      document.getElementById(anchor)?.scrollIntoView();
  }, [questions]);
}
