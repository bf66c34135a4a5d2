/** Where names go in a picture, and how many of its lines can be asked for. */
import { edgeSteps, shownStep } from '../../src/web/explore/picture/edge-steps.ts';
import { type Labelled, placeLabels } from '../../src/web/explore/picture/label-places.ts';
import { MOST_EDGES } from '../../src/web/explore/view/view.ts';

describe('names', () => {
  const room = { width: 400, height: 300, lineHeight: 16 };
  const named = (id: string, x: number, y: number, more: Partial<Labelled> = {}): Labelled => ({
    id,
    x,
    y,
    reach: 8,
    isForced: false,
    ...more,
  });
  const wide = () => 100;

  test('to the right of the node, where nothing is in the way', () => {
    expect(placeLabels([named('a', 50, 50)], [], room, wide)).toEqual([{ id: 'a', x: 62, y: 50 }]);
  });

  test('on the other side of a node, of a line and of the end of the room', () => {
    const [beside] = placeLabels([named('a', 200, 50), named('b', 260, 50)], [], room, wide);
    expect(beside).toEqual({ id: 'a', x: 88, y: 50 });
    const line = { x1: 200, y1: 50, x2: 400, y2: 50 };
    expect(placeLabels([named('a', 200, 50)], [line], room, wide)[0]).toEqual({ id: 'a', x: 88, y: 50 });
    expect(placeLabels([named('a', 350, 50)], [], room, wide)[0]).toEqual({ id: 'a', x: 238, y: 50 });
  });

  test('none covers another, and the more important is there', () => {
    const crowd = Array.from({ length: 60 }, (_, place) => named(`n${place}`, 100 + place, 100 + place));
    const places = placeLabels(crowd, [], room, wide);
    expect(places[0]!.id).toBe('n0');
    expect(places.length).toBeLessThan(60);
    for (const one of places)
      for (const other of places)
        if (one !== other)
          expect(Math.abs(one.x - other.x) >= 100 || Math.abs(one.y - other.y) >= 16).toBe(true);
  });

  test('what is forced has a name wherever it is, within the room', () => {
    const [place] = placeLabels([named('a', 150, 150, { isForced: true })], [], room, () => 390);
    expect(place!.x).toBeGreaterThanOrEqual(0);
    expect(place!.x + 390).toBeLessThanOrEqual(400);
    expect(placeLabels([named('a', 150, 150)], [], room, () => 500)).toEqual([]);
    expect(placeLabels([named('a', 150, 150, { isForced: true })], [], room, () => 500)).toHaveLength(1);
  });

  test('who is out of the room has none', () => {
    expect(placeLabels([named('a', -5, 50), named('b', 50, 301)], [], room, wide)).toEqual([]);
  });
});

describe('how many of the strongest', () => {
  test('steps below what there are, then all that can be drawn', () => {
    expect(edgeSteps(17)).toEqual([]);
    expect(edgeSteps(100)).toEqual([]);
    expect(edgeSteps(1_200)).toEqual([100, 300, 1_000, MOST_EDGES]);
  });

  test('which one is shown', () => {
    const steps = edgeSteps(1_200);
    expect(shownStep(steps, 300, 1_200)).toBe(300);
    expect(shownStep(steps, MOST_EDGES, 1_200)).toBe(MOST_EDGES);
    expect(shownStep(steps, 5_000, 1_200)).toBe(MOST_EDGES);
    expect(shownStep(steps, 250, 1_200)).toBeNull();
  });
});
