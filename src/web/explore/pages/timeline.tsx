import { useId, useState } from 'react';
import type { IssuePageQuery } from '../generated/operations.ts';
import { DataTable } from '../parts/data-table.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { fileName, withoutType } from '../parts/file-name.ts';
import type { TableColumn } from '../parts/table-column.ts';
import { Patterns, TimelineChart } from './timeline-chart.tsx';
import { type ChartUnit, periodOf, type TimelinePart, usualUnit } from './timeline-model.ts';

type PageIssue = NonNullable<IssuePageQuery['issue']>;

const UNITS: readonly (readonly [ChartUnit, string])[] = [
  ['MONTH', 'by month'],
  ['YEAR', 'by year'],
];

/** When statements on an issue were for it, against it, or neither. */
export function Timeline({ issue }: { readonly issue: PageIssue }) {
  const { id, title, months, years, notInMonths, notInYears } = issue;
  const [unit, setUnit] = useState(usualUnit(years));
  const parts = unit === 'MONTH' ? months : years;
  const leftOut = unit === 'MONTH' ? notInMonths : notInYears;
  const name = `Statements on “${title}” ${unit === 'MONTH' ? 'by month' : 'by year'}`;
  return (
    <section>
      <h2>Over time</h2>
      <div className="button-row" role="group" aria-label="Show the timeline">
        {UNITS.map(([one, words]) => (
          <button key={one} type="button" aria-pressed={one === unit} onClick={() => setUnit(one)}>
            {words}
          </button>
        ))}
      </div>
      {parts.length > 0 && (
        <>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- It scrolls: the keyboard must reach it. */}
          <div className="timeline-region" role="region" aria-label="Timeline" tabIndex={0}>
            <TimelineChart title={name} parts={parts} unit={unit} />
          </div>
          <Legend parts={parts} />
          <Disclosure summary="The same numbers as a table">
            <DataTable
              caption={name}
              columns={COLUMNS[unit]}
              rows={parts}
              keyOf={keyOf}
              fileName={() => fileName(`timeline-${unit}`, withoutType(id), 'csv')}
            />
          </Disclosure>
        </>
      )}
      {leftOut > 0 && <p className="faint">{notShown(leftOut, unit)}</p>}
    </section>
  );
}

function notShown(count: number, unit: ChartUnit): string {
  const statements = count === 1 ? '1 statement is' : `${count} statements are`;
  const why = unit === 'MONTH' ? 'the month is not known: see by year' : 'the year is not known';
  return `${statements} not shown, since ${why}.`;
}

function keyOf({ from }: TimelinePart): string {
  return from;
}

function columnsFor(unit: ChartUnit): readonly TableColumn<TimelinePart>[] {
  return [
    {
      id: 'period',
      title: unit === 'MONTH' ? 'Month' : 'Year',
      value: (part) => periodOf(part, unit),
      isRowHeader: true,
    },
    { id: 'for', title: 'For', value: ({ forCount }) => forCount, isNumber: true },
    { id: 'against', title: 'Against', value: ({ againstCount }) => againstCount, isNumber: true },
    { id: 'neither', title: 'Neither', value: ({ otherCount }) => otherCount, isNumber: true },
  ];
}

const COLUMNS = { MONTH: columnsFor('MONTH'), YEAR: columnsFor('YEAR') };

/** Of what is in the chart. */
function Legend({ parts }: { readonly parts: readonly TimelinePart[] }) {
  const id = useId();
  return (
    <ul className="timeline-legend" aria-label="Legend">
      {parts.some(({ forCount }) => forCount > 0) && (
        <li>
          <Swatch className="bar-for" /> for, above the axis
        </li>
      )}
      {parts.some(({ againstCount }) => againstCount > 0) && (
        <li>
          <Swatch className="bar-against" id={`${id}-a`} pattern="against" /> against, below it
        </li>
      )}
      {parts.some(({ otherCount }) => otherCount > 0) && (
        <li>
          <Swatch className="bar-other" id={`${id}-o`} pattern="other" /> neither for nor against, on an axis
          of its own
        </li>
      )}
    </ul>
  );
}

interface SwatchProps {
  readonly className: string;
  readonly id?: string;
  readonly pattern?: string;
}

function Swatch({ className, id, pattern }: SwatchProps) {
  return (
    <svg width="18" height="14" aria-hidden="true">
      {id && <Patterns id={id} />}
      <rect
        className={className}
        x="1"
        y="1"
        width="16"
        height="12"
        {...(pattern && { fill: `url(#${id}-${pattern})` })}
      />
    </svg>
  );
}
