import type { Picture } from '../picture/model.ts';
import type { ChangeView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';

export interface TableViewProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly picture: Picture;
  readonly isBehind: boolean;
}
