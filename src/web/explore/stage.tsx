/** The picture or one of its tables, as the tab says; all show the same. */
import { lazy, Suspense } from 'react';
import { Remedies } from './controls/remedies.tsx';
import { Loading } from './parts/loading.tsx';
import { Problem } from './parts/problem.tsx';
import { PictureView } from './picture/picture-view.tsx';
import { usePicture } from './picture/use-picture.ts';
import { ViewTabs } from './parts/view-tabs.tsx';
import { TakeAlong } from './take-along/take-along.tsx';
import type { ChangeView } from './view/use-view.ts';
import type { View } from './view/view.ts';

/** The picture is what most open first: what tables need comes when they are wanted. */
const TableView = lazy(async () => ({ default: (await import('./tables/table-view.tsx')).TableView }));

interface StageProps {
  readonly view: View;
  readonly change: ChangeView;
  /** Of finding out what to look at. */
  readonly problem: Error | null;
}

export function Stage(props: StageProps) {
  return (
    <div className="stage">
      <ViewTabs />
      <Shown {...props} />
    </div>
  );
}

function Shown({ view, change, problem }: StageProps) {
  const { picture, span, isBehind, error, retry } = usePicture(view);
  const wrong = problem ?? error;
  if (wrong)
    return (
      <Problem error={wrong} onRetry={retry}>
        <Remedies error={wrong} view={view} change={change} />
      </Problem>
    );
  if (picture === null) return <Loading what="the network" />;
  const shared = { view, change, picture, isBehind };
  return (
    <>
      <TakeAlong view={view} picture={picture} />
      {view.tab === 'PICTURE' ? (
        <PictureView {...shared} span={span} />
      ) : (
        <Suspense fallback={<Loading what="the table" />}>
          <TableView {...shared} />
        </Suspense>
      )}
    </>
  );
}
