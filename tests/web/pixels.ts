/** What is drawn on a page, read from a screenshot: canvases tell nothing else. */
import type { Locator } from 'playwright-core';

export type Rgb = readonly [red: number, green: number, blue: number];

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Search {
  readonly colour: Rgb;
  /** How far each part of a colour may be off. */
  readonly tolerance?: number;
  /** Only pixels in the middle of a square of that colour, with sides of this many pixels; an odd number. */
  readonly square?: number;
}

/** All pixels of a colour, from the left upper corner of what is shown. */
export async function pixelsOf(
  shown: Locator,
  { colour, tolerance = 0, square = 1 }: Search,
): Promise<Spot[]> {
  const image = (await shown.screenshot()).toString('base64');
  return shown.page().evaluate(
    async ({ image, colour, tolerance, square }) => {
      const bytes = Uint8Array.from(atob(image), (letter) => letter.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const { width, height } = bitmap;
      const context = new OffscreenCanvas(width, height).getContext('2d')!;
      context.drawImage(bitmap, 0, 0);
      const { data } = context.getImageData(0, 0, width, height);
      const isIt = (x: number, y: number): boolean =>
        colour.every((part, place) => Math.abs(data[4 * (y * width + x) + place]! - part) <= tolerance);
      const half = (square - 1) / 2;
      const found: { x: number; y: number }[] = [];
      for (let y = half; y < height - half; y++)
        for (let x = half; x < width - half; x++) {
          let isWhole = true;
          for (let dy = -half; dy <= half && isWhole; dy++)
            for (let dx = -half; dx <= half && isWhole; dx++) isWhole = isIt(x + dx, y + dy);
          if (isWhole) found.push({ x, y });
        }
      return found;
    },
    { image, colour: [...colour], tolerance, square },
  );
}

export function middleOf(spots: readonly Spot[]): Spot {
  const sum = spots.reduce((sum, { x, y }) => ({ x: sum.x + x, y: sum.y + y }), { x: 0, y: 0 });
  return { x: sum.x / spots.length, y: sum.y / spots.length };
}

/** Lengths of the gaps in a straight line of pixels, from one of its ends to the other; sizes in pixels. */
export function gapsAlong(spots: readonly Spot[]): number[] {
  const middle = middleOf(spots);
  const end = furthestFrom(middle, spots);
  const other = furthestFrom(end, spots);
  const length = Math.hypot(other.x - end.x, other.y - end.y);
  const [ux, uy] = [(other.x - end.x) / length, (other.y - end.y) / length];
  const along = spots.map(({ x, y }) => (x - end.x) * ux + (y - end.y) * uy).sort((a, b) => a - b);
  return along
    .slice(1)
    .map((place, before) => place - along[before]!)
    .filter((gap) => gap > 2);
}

function furthestFrom(spot: Spot, spots: readonly Spot[]): Spot {
  const distance = ({ x, y }: Spot): number => Math.hypot(x - spot.x, y - spot.y);
  return spots.reduce((furthest, other) => (distance(other) > distance(furthest) ? other : furthest));
}
