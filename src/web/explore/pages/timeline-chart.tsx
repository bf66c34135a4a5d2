import { useId } from 'react';
import {
  type Bar,
  type Chart,
  chartInWords,
  chartOf,
  type ChartUnit,
  type TimelinePart,
} from './timeline-model.ts';

interface TimelineChartProps {
  readonly title: string;
  /** At least one. */
  readonly parts: readonly TimelinePart[];
  readonly unit: ChartUnit;
}

/** Statements for above the axis, against below it, what is neither on an axis of its own: told apart by place, pattern and colour. */
export function TimelineChart({ title, parts, unit }: TimelineChartProps) {
  const id = useId();
  const chart = chartOf(parts, unit);
  const { width, height } = chart;
  return (
    <svg
      className="timeline-chart"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby={`${id}-title ${id}-description`}
    >
      <title id={`${id}-title`}>{title}</title>
      <desc id={`${id}-description`}>{chartInWords(parts, unit)}</desc>
      <Patterns id={id} />
      <Axes chart={chart} />
      {chart.bars.map((bar) => (
        <Bars key={bar.period} bar={bar} chart={chart} id={id} />
      ))}
    </svg>
  );
}

/** Drawn in the legend as well, which has its own. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern id={`${id}-against`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="bar-against-ground" width="6" height="6" />
        <path className="bar-against-line" d="M-1 1 1 -1M0 6 6 0M5 7 7 5" />
      </pattern>
      <pattern id={`${id}-other`} width="5" height="5" patternUnits="userSpaceOnUse">
        <circle className="bar-other-dot" cx="2.5" cy="2.5" r="1.3" />
      </pattern>
    </defs>
  );
}

interface BarsProps {
  readonly bar: Bar;
  readonly chart: Chart;
  readonly id: string;
}

function Bars({ bar, chart: { axis, otherAxis, barWidth }, id }: BarsProps) {
  const { x, period, part, forHeight, againstHeight, otherHeight } = bar;
  const { forCount, againstCount, otherCount } = part;
  return (
    <g>
      <title>{`${period}: ${forCount} for, ${againstCount} against, ${otherCount} neither`}</title>
      {forCount > 0 && (
        <rect className="bar-for" x={x} y={axis - forHeight} width={barWidth} height={forHeight} />
      )}
      {againstCount > 0 && (
        <rect
          className="bar-against"
          fill={`url(#${id}-against)`}
          x={x}
          y={axis}
          width={barWidth}
          height={againstHeight}
        />
      )}
      {otherAxis !== null && otherCount > 0 && (
        <rect
          className="bar-other"
          fill={`url(#${id}-other)`}
          x={x}
          y={otherAxis - otherHeight}
          width={barWidth}
          height={otherHeight}
        />
      )}
    </g>
  );
}

function Axes({ chart }: { readonly chart: Chart }) {
  const { width, height, left, axis, hasSides, otherAxis, counts, periods } = chart;
  const axes = [hasSides ? axis : null, otherAxis].filter((y) => y !== null);
  return (
    <g aria-hidden="true">
      {counts.map(({ y, text }) => (
        <g key={y}>
          <line className="chart-grid" x1={left} x2={width} y1={y} y2={y} />
          <text className="chart-text" x={left - 6} y={y} dy="0.35em" textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {axes.map((y) => (
        <line key={y} className="chart-axis" x1={left} x2={width} y1={y} y2={y} />
      ))}
      {periods.map(({ x, text }) => (
        <text key={text} className="chart-text" x={x} y={height - 6} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
