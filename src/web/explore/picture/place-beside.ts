export interface Place {
  readonly x: number;
  readonly y: number;
}

const DIRECTIONS = 16;
const DISTANCE = 0.2;

/** A place near another where the nearest of all that is there is as far away as can be; the first such direction, so that it is the same each time. */
export function besideTheOther(other: Place, taken: readonly Place[]): Place {
  let best: Place = other;
  let most = -1;
  for (let direction = 0; direction < DIRECTIONS; direction++) {
    const angle = (2 * Math.PI * direction) / DIRECTIONS;
    const place = { x: other.x + DISTANCE * Math.cos(angle), y: other.y + DISTANCE * Math.sin(angle) };
    const room = Math.min(...taken.map(({ x, y }) => Math.hypot(x - place.x, y - place.y)));
    if (room > most) [best, most] = [place, room];
  }
  return best;
}
