/** What the API answers to a question of the tour: in words, as a picture, as tables. */
import { Disclosure } from '../parts/disclosure.tsx';
import { AnswerPicture } from './answer-picture.tsx';
import { AnswerTables } from './answer-tables.tsx';
import { wordsOf } from './answer-words.ts';
import type { Words } from './words.ts';
import { at, isObject, type Json } from './json.ts';
import { keyed } from './keyed.ts';
import type { RootField, TourQuestion } from './tour-question.ts';

interface AnswerProps {
  readonly question: TourQuestion;
  readonly data: Json;
}

export function Answer({ question, data }: AnswerProps) {
  return (
    <>
      {fieldsOf(question, data).map((field) => {
        const answer = at(data, field.key);
        const words = wordsOf(field, answer);
        return (
          <div key={field.key} className="tour-answer">
            <InWords words={words} />
            <AnswerPicture field={field} answer={answer} inWords={words.lead} />
          </div>
        );
      })}
      <Disclosure summary="The answer as a table">
        <AnswerTables data={data} />
      </Disclosure>
    </>
  );
}

/** As the query asks; what it asks in a way that is not known here is at least in the answer. */
function fieldsOf({ fields }: TourQuestion, data: Json): readonly RootField[] {
  const known = new Set(fields.map(({ key }) => key));
  const others = isObject(data) ? Object.keys(data).filter((key) => !known.has(key)) : [];
  return [...fields, ...others.map((key) => ({ name: key, key, args: {} }))];
}

function InWords({ words: { lead, items } }: { readonly words: Words }) {
  return (
    <div className="tour-words">
      <p>{lead}</p>
      {items.length > 0 && (
        <ul>
          {keyed(items).map(({ key, item }) => (
            <li key={key}>{item}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
