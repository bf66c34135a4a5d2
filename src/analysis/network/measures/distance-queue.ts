/**
 * The nodes whose distance is known for now, nearest first, of equally near ones the first: a binary heap that can move a node
 * forward. Cost: O(log n) a step.
 */
export interface DistanceQueue {
  /** Puts a node in, or forward after its distance became smaller. */
  add(node: number): void;
  /** Takes the nearest out; -1 when empty. */
  takeNearest(): number;
}

/** `distance`: of each node, changed by the caller before it calls `add`. */
export function distanceQueue(distance: Float64Array): DistanceQueue {
  const heap = new Int32Array(distance.length);
  /** Of each node its place in the heap, -1 when it is not there. */
  const placeOf = new Int32Array(distance.length).fill(-1);
  let size = 0;

  const before = (a: number, b: number): boolean =>
    distance[a]! < distance[b]! || (distance[a] === distance[b] && a < b);

  function put(node: number, place: number): void {
    heap[place] = node;
    placeOf[node] = place;
  }

  function forward(node: number, from: number): void {
    let place = from;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (!before(node, heap[above]!)) break;
      put(heap[above]!, place);
      place = above;
    }
    put(node, place);
  }

  function backward(node: number): void {
    let place = 0;
    for (let below = 1; below < size; below = 2 * place + 1) {
      if (below + 1 < size && before(heap[below + 1]!, heap[below]!)) below += 1;
      if (!before(heap[below]!, node)) break;
      put(heap[below]!, place);
      place = below;
    }
    put(node, place);
  }

  return {
    add(node) {
      const place = placeOf[node]!;
      forward(node, place === -1 ? size++ : place);
    },
    takeNearest() {
      if (size === 0) return -1;
      const nearest = heap[0]!;
      placeOf[nearest] = -1;
      size -= 1;
      if (size > 0) backward(heap[size]!);
      return nearest;
    },
  };
}
