/** Small pictures of answers: of those whose shape is known, and which hold what is needed. */
import { type DrawnLines, linesOf } from './drawn-lines.ts';
import { at, type Json, rowsAt, rowsIn, textAt } from './json.ts';
import { keyed } from './keyed.ts';
import { valueText } from './labels.ts';
import type { RootField } from './tour-question.ts';

interface DrawingProps {
  readonly field: RootField;
  readonly answer: Json;
}

export function AnswerDrawing({ field, answer }: DrawingProps) {
  switch (field.name) {
    case 'camps':
      return <Camps answer={answer} />;
    case 'compare':
      return <SideBySide answer={answer} />;
    default:
      return <Lines groups={linesOf(field, answer)} />;
  }
}

function Camps({ answer }: { readonly answer: Json }) {
  const camps = rowsIn(answer) ?? [];
  if (camps.length === 0) return null;
  return (
    <div className="tour-camps">
      {keyed(camps).map(({ key, item: camp }) => {
        const members = rowsAt(camp, 'members');
        return (
          <section key={key} className="tour-camp" data-side={textAt(camp, 'side')}>
            <h3>
              <bdi>{textAt(camp, 'label')}</bdi>{' '}
              <span className="tour-count">{textAt(camp, 'memberCount')}</span>
            </h3>
            <ul>
              {keyed(members).map(({ key, item: member }) => (
                <li key={key} className={at(member, 'attributedOnly') === true ? 'is-reported' : undefined}>
                  <bdi>{textAt(member, 'actor', 'name')}</bdi>
                  {at(member, 'attributedOnly') === true && (
                    <span className="tour-note">only as others report</span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
    </div>
  );
}

function SideBySide({ answer }: { readonly answer: Json }) {
  const issues = rowsAt(answer, 'issues');
  const [a, b] = [textAt(answer, 'a', 'name'), textAt(answer, 'b', 'name')];
  if (issues.length === 0 || a === '' || b === '') return null;
  return (
    <table className="tour-sides">
      <thead>
        <tr>
          <th scope="col">
            <bdi>{a}</bdi>
          </th>
          <th scope="col">on</th>
          <th scope="col">
            <bdi>{b}</bdi>
          </th>
        </tr>
      </thead>
      <tbody>
        {keyed(issues).map(({ key, item: row }) => (
          <tr key={key} data-verdict={textAt(row, 'verdict')}>
            <td>{textAt(row, 'from', 'summary')}</td>
            <td>
              <bdi>{textAt(row, 'issue', 'title')}</bdi>
              <span className="tour-verdict">{valueText('verdict', textAt(row, 'verdict'))}</span>
            </td>
            <td>{textAt(row, 'to', 'summary')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Lines({ groups }: { readonly groups: readonly DrawnLines[] }) {
  if (groups.length === 0) return null;
  return (
    <ul className="tour-lines">
      {groups.map(({ from, lines }) => (
        <li key={from}>
          <span className="tour-end">
            <bdi>{from}</bdi>
          </span>
          <ul>
            {keyed(lines).map(({ key, item: { what, to, tone } }) => (
              <li key={key}>
                <span className="tour-line" data-tone={tone}>
                  {what}
                </span>
                <span className="tour-end">
                  <bdi>{to}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
