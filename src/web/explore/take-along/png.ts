/** A drawing as an image of pixels, made by the browser itself: nothing leaves the machine. */
import type { Drawing } from './svg.ts';

/** For screens of today and for print. */
const SCALE = 2;
/** What every browser can draw on at once. */
const MOST_PIXELS = 16_000_000;

export async function pngOf({ text, width, height }: Drawing): Promise<Blob> {
  const scale = Math.min(SCALE, Math.sqrt(MOST_PIXELS / (width * height)));
  const canvas = document.createElement('canvas');
  canvas.width = Math.floor(width * scale);
  canvas.height = Math.floor(height * scale);
  // Kept in memory, since it is read at once: many lines are faster so where no graphics card helps.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser has no canvas to draw on. Take the SVG instead.');
  context.drawImage(await imageOf(text), 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null): void =>
      blob
        ? resolve(blob)
        : reject(new Error('The picture is too large for this browser. Take the SVG instead.'));
    canvas.toBlob(done, 'image/png');
  });
}

async function imageOf(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  // Not an address of a blob: the page's policy allows images of its own host and written-out ones alone.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
