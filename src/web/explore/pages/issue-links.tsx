import { Link } from 'wouter';
import { IssueCamps } from '../generated/operations.ts';
import { exploreAddress } from '../parts/addresses.ts';
import { AskLink } from '../parts/ask-link.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Loading } from '../parts/loading.tsx';
import { Problem } from '../parts/problem.tsx';
import { useNetworkFormats } from '../take-along/network-formats.ts';
import { FIRST_VIEW } from '../view/view.ts';
import { networkSearchOf } from '../view/view-scope.ts';

/** Where to go on from the page of an issue. */
export function IssueLinks({ id }: { readonly id: string }) {
  const issues = [id];
  return (
    <nav className="thing-links" aria-label="Go on from here">
      <ul className="inline-list">
        <li>
          <Link href={exploreAddress({ issues })}>Who stands against whom on it, as a picture</Link>
        </li>
        <li>
          <Link href={exploreAddress({ issues, mode: 'TWO_MODE' })}>
            Who is for and against it, as a picture
          </Link>
        </li>
        <li>
          <Link href={exploreAddress({ issues, tab: 'STATEMENTS' })}>Its statements as a table</Link>
        </li>
        <li>
          <AskLink operation={IssueCamps} variables={{ id }} />
        </li>
      </ul>
      <Disclosure summary="Its network as a file">
        <Files id={id} />
      </Disclosure>
    </nav>
  );
}

function Files({ id }: { readonly id: string }) {
  const { data, error, refetch } = useNetworkFormats(networkSearchOf({ ...FIRST_VIEW, issues: [id] }));
  if (error) return <Problem error={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading what="the formats" />;
  return (
    <ul>
      {data.map(({ title, extension, description, url }) => (
        <li key={url}>
          <a href={url} download>
            {title} (.{extension})
          </a>{' '}
          <span className="faint">{description}</span>
        </li>
      ))}
    </ul>
  );
}
