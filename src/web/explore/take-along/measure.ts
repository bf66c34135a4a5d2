import { FONTS } from './paper.ts';
import type { Measure } from './text-lines.ts';

/** Widths as this browser will draw them. */
export function measureOnCanvas(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  // Without a canvas: about as wide as letters are.
  if (context === null) return (text, size) => text.length * size * 0.6;
  return (text, size, weight) => {
    context.font = `${weight ?? 'normal'} ${size}px ${FONTS}`;
    return context.measureText(text).width;
  };
}
