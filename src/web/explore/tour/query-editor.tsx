/** The GraphQL behind an answer: to read, to change, and to run on the spot. */
import { useMutation } from '@tanstack/react-query';
import { type KeyboardEvent, useId, useState } from 'react';
import { playgroundAddress } from '../parts/addresses.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Problem } from '../parts/problem.tsx';
import { AnswerTables } from './answer-tables.tsx';
import { at, isObject, type Json, rowsIn, textAt } from './json.ts';
import { keyed } from './keyed.ts';
import { runQuery } from './run-query.ts';

export function QueryEditor({ query }: { readonly query: string }) {
  const [text, setText] = useState(query);
  const run = useMutation({ mutationFn: runQuery });
  const id = useId();
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    run.mutate(text);
  }
  return (
    <div className="tour-editor">
      <label htmlFor={id}>The query; change it and run it (Ctrl and Enter):</label>
      <textarea
        id={id}
        value={text}
        rows={Math.min(30, text.split('\n').length + 1)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKeyDown}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        dir="ltr"
      />
      <p className="tour-buttons">
        <button type="button" onClick={() => run.mutate(text)}>
          Run
        </button>
        <button type="button" disabled={text === query} onClick={() => setText(query)}>
          As it was
        </button>
        <a href={playgroundAddress(text)}>Open in the playground</a>
      </p>
      {run.isPending && <Loading what="the answer" />}
      {run.error && <Problem error={run.error} />}
      {run.data !== undefined && !run.isPending && <RunAnswer answer={run.data} />}
    </div>
  );
}

function RunAnswer({ answer }: { readonly answer: Json }) {
  const errors = rowsIn(at(answer, 'errors')) ?? [];
  const data = at(answer, 'data');
  return (
    <>
      <div className="tour-outcome" role="status">
        {errors.length === 0 && <p>The answer:</p>}
        {keyed(errors).map(({ key, item }) => (
          <p key={key} className="tour-error">
            {textAt(item, 'message')}
          </p>
        ))}
      </div>
      {/* Scrolls by itself, which the keyboard must be able to do as well. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre className="tour-json" role="group" aria-label="The answer as JSON" tabIndex={0} dir="ltr">
        {JSON.stringify(answer, null, 2)}
      </pre>
      {isObject(data) && (
        <Disclosure summary="This answer as a table">
          <AnswerTables data={data} />
        </Disclosure>
      )}
    </>
  );
}
