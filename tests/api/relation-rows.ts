/** Relations as tests ask for them, and as one line each. */
export interface Row {
  from: { name: string };
  to: { name: string };
  basis: string;
  count: number;
  opposedOn: number;
  alignedOn: number;
  sharedIssues: number;
}
export interface RelationPage {
  nodes: Row[];
  totalCount: number;
  undatedLeftOut: number;
  pageInfo: { endCursor: string; hasNextPage: boolean };
}

export const ROW = 'from { name } to { name } basis count opposedOn alignedOn sharedIssues';

export const short = (page: RelationPage): string[] =>
  page.nodes.map(
    (row) =>
      `${row.from.name} ${row.basis} ${row.to.name} ${row.count} ${row.opposedOn}/${row.alignedOn}/${row.sharedIssues}`,
  );
