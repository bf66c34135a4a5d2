/** Starts GraphiQL with the tour's queries as tabs, and with the one that the address brings along. Runs in the browser; React, ReactDOM and GraphiQL are globals of their scripts. */

/** Other playgrounds may have lived at this address: tabs are kept under a name of our own, and a new tour starts anew. */
function storageFor(prefix) {
  const own = () => Object.keys(localStorage).filter((key) => key.startsWith(prefix));
  return {
    get length() {
      return own().length;
    },
    getItem: (key) => localStorage.getItem(prefix + key),
    setItem: (key, value) => localStorage.setItem(prefix + key, value),
    removeItem: (key) => localStorage.removeItem(prefix + key),
    clear: () => own().forEach((key) => localStorage.removeItem(key)),
  };
}

/** Right after a change of tabs the editor may still name the operation of the tab before: then the only one there is meant. */
async function fetcher({ operationName, ...request }, { headers } = {}) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(request.query.includes(operationName) ? { ...request, operationName } : request),
  });
  return response.json();
}

/** The query that the address brings along, for a tab of its own; null if it brings none. */
function queryOf(address) {
  const given = new URL(address).searchParams;
  const query = given.get('query');
  // Without variables, empty: else those of the tab that was open last would be taken.
  return query === null ? null : { query, variables: given.get('variables') ?? '' };
}

const { React, ReactDOM, GraphiQL } = globalThis;
const root = document.querySelector('#playground');
/** With it, dialogs may add the one style element that they need under the page's security policy. */
Object.assign(globalThis, { __webpack_nonce__: root.dataset.nonce });
const tour = await (await fetch('/assets/tour.json')).json();
const tabs = tour.queries.map((query) => ({ query }));
const given = queryOf(globalThis.location.href);
ReactDOM.createRoot(root).render(
  React.createElement(GraphiQL, {
    fetcher,
    // Somebody who was here before gets it as a tab beside those that are open, or the one that it is in already; else it is the first.
    ...given,
    defaultTabs: given ? [given, ...tabs] : tabs,
    storage: storageFor(`stance-graph:${tour.version}:`),
    shouldPersistHeaders: false,
  }),
);
