/** The pages and what is around them. */
import { lazy, Suspense } from 'react';
import { Route, Router, Switch } from 'wouter';
import { BASE } from './parts/addresses.ts';
import { goTo } from './parts/go-to.ts';
import { Header } from './parts/header.tsx';
import { Loading } from './parts/loading.tsx';
import { NoSuchPage } from './parts/no-such-page.tsx';
import { PageErrors } from './parts/page-errors.tsx';

const ExplorePage = lazy(async () => ({ default: (await import('./explore-page.tsx')).ExplorePage }));
const ActorPage = lazy(async () => ({ default: (await import('./pages/actor-page.tsx')).ActorPage }));
const IssuePage = lazy(async () => ({ default: (await import('./pages/issue-page.tsx')).IssuePage }));
const DocumentPage = lazy(async () => ({
  default: (await import('./pages/document-page.tsx')).DocumentPage,
}));
const TourPage = lazy(async () => ({ default: (await import('./tour/tour-page.tsx')).TourPage }));

export function App() {
  return (
    <Router base={BASE} aroundNav={goTo}>
      <a className="skip-link" href="#main">
        Skip to the content
      </a>
      <Header />
      <main id="main" tabIndex={-1}>
        <PageErrors>
          <Suspense fallback={<Loading what="the page" />}>
            <Switch>
              <Route path="/" component={ExplorePage} />
              <Route path="/actor/:id">{({ id }) => <ActorPage id={decodeURIComponent(id)} />}</Route>
              <Route path="/issue/:id">{({ id }) => <IssuePage id={decodeURIComponent(id)} />}</Route>
              <Route path="/document/:id">{({ id }) => <DocumentPage id={decodeURIComponent(id)} />}</Route>
              <Route path="/tour" component={TourPage} />
              <Route component={NoSuchPage} />
            </Switch>
          </Suspense>
        </PageErrors>
      </main>
    </Router>
  );
}
