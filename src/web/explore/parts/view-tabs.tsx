import { Link } from 'wouter';
import { useView } from '../view/use-view.ts';
import { TABS } from '../view/view.ts';
import { exploreAddress } from './addresses.ts';

const TITLES: Readonly<Record<(typeof TABS)[number], string>> = {
  PICTURE: 'Picture',
  ACTORS: 'Actors',
  RELATIONS: 'Relations',
  STATEMENTS: 'Statements',
};

/** The same as a picture or as tables. Links, since each has an address of its own. */
export function ViewTabs() {
  // As the address has it: the view that is shown may hold more.
  const [view] = useView();
  return (
    <nav className="view-tabs" aria-label="Shown as">
      <ul>
        {TABS.map((tab) => (
          <li key={tab}>
            <Link
              href={exploreAddress({ ...view, tab })}
              aria-current={tab === view.tab ? 'page' : undefined}
            >
              {TITLES[tab]}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
