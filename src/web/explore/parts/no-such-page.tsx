import { Link } from 'wouter';

export function NoSuchPage() {
  return (
    <div className="text-page">
      <h1>There is no such page</h1>
      <p>
        The address may be mistyped. Begin with the <Link href="/">explorer</Link> or the{' '}
        <Link href="/tour">tour</Link>.
      </p>
    </div>
  );
}
