/** The explorer: what to look at, the picture or its tables, and the evidence behind what was clicked. */
import { useAnswer } from './api/use-answer.ts';
import { NetworkPicture } from './generated/operations.ts';
import { Loading } from './parts/loading.tsx';
import { Problem } from './parts/problem.tsx';
import { networkInputOf } from './view/view-scope.ts';
import { useView } from './view/use-view.ts';

export function ExplorePage() {
  const [view] = useView();
  const { data, error, refetch } = useAnswer(NetworkPicture, {
    input: networkInputOf(view),
    lang: view.lang || null,
  });
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="the network" />;
  const { nodeCount, edgeCount } = data.network;
  return (
    <p>
      {nodeCount} actors, {edgeCount} relations
    </p>
  );
}
