import { memo } from 'react';
import { arrowLength, DASHES } from './appearance.ts';
import { LEGEND_NOTE, type LegendEntry, legendOf } from './legend.ts';
import type { Picture } from './model.ts';
import { CORNERS } from './shapes.ts';

/** What the marks mean: of those that are shown. */
export const PictureLegend = memo(function PictureLegend({ picture }: { readonly picture: Picture }) {
  const entries = legendOf(picture);
  if (entries.length === 0) return null;
  return (
    <div className="picture-legend">
      <h2 className="visually-hidden">What the marks mean</h2>
      <ul>
        {entries.map((entry) => (
          <li key={entry.text}>
            {entry.type === 'NODE' ? <NodeMark {...entry} /> : <EdgeMark {...entry} />}
            {entry.text}
          </li>
        ))}
      </ul>
      <p>{LEGEND_NOTE}</p>
    </div>
  );
});

const RADIUS = 6;

function NodeMark({ shape, isHollow }: Extract<LegendEntry, { type: 'NODE' }>) {
  const className = isHollow ? 'mark-node mark-hollow' : 'mark-node';
  const points = CORNERS[shape].map(([x, y]) => `${x * RADIUS},${y * RADIUS}`).join(' ');
  return (
    <svg viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true" className={className}>
      {shape === 'CIRCLE' ? <circle r={RADIUS} /> : <polygon points={points} />}
    </svg>
  );
}

const WIDTH = 2.5;

function EdgeMark({ tone, stroke, hasArrow }: Extract<LegendEntry, { type: 'EDGE' }>) {
  const head = arrowLength(WIDTH);
  return (
    <svg
      viewBox="0 -8 40 16"
      width="40"
      height="16"
      aria-hidden="true"
      className={`mark-${tone.toLowerCase()}`}
    >
      <line
        x1="0"
        x2={hasArrow ? 40 - head : 40}
        strokeWidth={WIDTH}
        strokeDasharray={DASHES[stroke]?.join(' ')}
      />
      {hasArrow && <polygon points={`40,0 ${40 - head},${head / 2} ${40 - head},${-head / 2}`} />}
    </svg>
  );
}
