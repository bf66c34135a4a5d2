/** Timers and whatever came in have their turn. */
import { setImmediate as immediate } from 'node:timers/promises';

/** One immediate is not enough: one that is set while a message is handled comes before the next message and before timers. */
export async function nextTurn(): Promise<void> {
  await immediate();
  await immediate();
}
