import type { Picture } from '../picture/model.ts';
import type { ChangeView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

/** What every table of the picture is made from. */
export interface TableViewProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly picture: Picture;
  /** Whether the picture is still that of the view before. */
  readonly isBehind: boolean;
}
