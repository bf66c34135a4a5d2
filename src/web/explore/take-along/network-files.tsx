import { Loading } from '../parts/loading.tsx';
import { Problem } from '../parts/problem.tsx';
import type { Picture } from '../picture/model.ts';
import type { View } from '../view/view.ts';
import { networkSearchOf } from '../view/view-scope.ts';
import { type NetworkFormat, useNetworkFormats } from './network-formats.ts';

interface NetworkFilesProps {
  readonly view: View;
  readonly picture: Picture;
}

/** The network behind the picture, in every format that the server has. */
export function NetworkFiles({ view, picture }: NetworkFilesProps) {
  const { data, error, refetch } = useNetworkFormats(networkSearchOf(view));
  const hasDeclared = picture.edges.some(({ basis }) => basis === 'DECLARED');
  return (
    <div>
      <h2>The network, for other programs</h2>
      {hasDeclared && <p>Relations that somebody declared, the arrows, are not in these files.</p>}
      {error && <Problem error={error} onRetry={() => void refetch()} />}
      {!data && !error && <Loading what="the formats" />}
      {data && (
        <ul className="take-along-formats">
          {data.map((format) => (
            <FormatItem key={format.format} format={format} />
          ))}
        </ul>
      )}
    </div>
  );
}

function FormatItem({
  format: { title, extension, description, carries, url },
}: {
  readonly format: NetworkFormat;
}) {
  return (
    <li>
      <a href={url} download>
        {title} <span className="take-along-extension">.{extension}</span>
      </a>
      <span className="take-along-for">{description}</span>
      <span className="take-along-carries">{carries.join(', ')}</span>
    </li>
  );
}
