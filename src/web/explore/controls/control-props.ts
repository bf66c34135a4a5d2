import type { ChangeView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

export interface ControlProps {
  /** As the address has it. */
  readonly view: View;
  readonly change: ChangeView;
}
