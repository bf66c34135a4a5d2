import { useQuery } from '@tanstack/react-query';
import { useRef } from 'react';
import { ask } from '../api/ask.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Problem } from '../parts/problem.tsx';
import { Answer } from './answer.tsx';
import type { Json } from './json.ts';
import { QueryEditor } from './query-editor.tsx';
import type { TourQuestion } from './tour-question.ts';
import { useSeen } from './use-seen.ts';

/** One question with its answer, asked when somebody gets there. */
export function QuestionSection({ question }: { readonly question: TourQuestion }) {
  const section = useRef<HTMLElement>(null);
  const isSeen = useSeen(section);
  const { anchor, operation, query, remark } = question;
  const { data, error, refetch } = useQuery({
    queryKey: ['tour', query],
    queryFn: ({ signal }) => ask<Json, object>({ name: operation, text: query }, {}, signal),
    enabled: isSeen,
  });
  return (
    <section
      id={anchor}
      ref={section}
      className="tour-question"
      aria-labelledby={`${anchor}-title`}
      tabIndex={-1}
    >
      <h2 id={`${anchor}-title`}>
        <a href={`#${anchor}`}>{question.question}</a>
      </h2>
      {remark && <p className="tour-remark">{remark}</p>}
      {error && (
        <Problem error={error} onRetry={() => void refetch()}>
          <p>
            The tour asks about the graph that comes with this software. In another one, change the query
            below.
          </p>
        </Problem>
      )}
      {data === undefined && !error && <Loading what="the answer" />}
      {data !== undefined && <Answer question={question} data={data} />}
      <Disclosure summary="The GraphQL behind it, to change and to run">
        <QueryEditor query={query} />
      </Disclosure>
    </section>
  );
}
