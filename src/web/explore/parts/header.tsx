import { Link } from 'wouter';

const PAGES = [
  ['/', 'Explorer'],
  ['/tour', 'Tour'],
] as const;

export function Header() {
  return (
    <header className="header">
      <p className="header-name">
        <Link href="/">stance-graph</Link>
      </p>
      <nav aria-label="Pages">
        <ul>
          {PAGES.map(([address, title]) => (
            <li key={address}>
              <Link href={address}>{title}</Link>
            </li>
          ))}
          <li>
            <a href="/graphql">GraphQL</a>
          </li>
        </ul>
      </nav>
    </header>
  );
}
