import type { ChangeView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import type { Picture, TimeSpan } from './model.ts';

export interface PictureViewProps {
  readonly view: View;
  readonly change: ChangeView;
  readonly picture: Picture;
  readonly isBehind: boolean;
  readonly span: TimeSpan | null;
}

/** The network, drawn. */
export function PictureView({ picture }: PictureViewProps) {
  return (
    <p>
      {picture.nodes.length} nodes, {picture.edges.length} edges
    </p>
  );
}
