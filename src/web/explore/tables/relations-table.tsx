import { useMemo } from 'react';
import { DataTable } from '../parts/data-table.tsx';
import { Empty } from '../parts/empty.tsx';
import type { Selection, View } from '../view/view.ts';
import { csvName } from './csv-name.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { relationColumns } from './relation-columns.tsx';
import { type RelationRow, relationRows } from './relation-rows.ts';
import type { TableViewProps } from './table-view-props.ts';

const HEAVIEST = { id: 'weight', desc: true };

export function RelationsTable({ view, change, picture }: TableViewProps) {
  const { mode, selection } = view;
  const rows = useMemo(() => relationRows(picture), [picture]);
  const columns = useMemo(
    () => [
      ...relationColumns(mode),
      {
        id: 'evidence',
        title: 'Evidence',
        value: () => null,
        render: ({ edge, source, target }: RelationRow) => {
          const isOpen = isOf(selection, edge);
          const opened = { type: 'EDGE', a: edge.source, b: edge.target } as const;
          return (
            <EvidenceButton
              of={`${source.label} and ${target.label}`}
              isOpen={isOpen}
              onToggle={() => change({ selection: isOpen ? null : opened })}
            />
          );
        },
        only: 'PAGE' as const,
      },
    ],
    [mode, selection, change],
  );
  if (rows.length === 0) return <Empty>{picture.emptyBecause}</Empty>;
  return (
    <>
      <HiddenRelations picture={picture} />
      <DataTable
        caption="Relations in the picture"
        columns={columns}
        rows={rows}
        keyOf={keyOf}
        sort={HEAVIEST}
        selected={selectedKey(rows, selection)}
        fileName={() => csvName('relations', view)}
      />
    </>
  );
}

function HiddenRelations({ picture }: Pick<TableViewProps, 'picture'>) {
  const hidden = picture.edgesHidden + picture.declarationsHidden;
  if (hidden === 0) return null;
  return (
    <p className="table-note">
      {hidden} more {hidden === 1 ? 'relation is' : 'relations are'} too weak to be shown, here as in the
      picture.
    </p>
  );
}

function keyOf({ edge }: RelationRow): string {
  return edge.id;
}

/** Whichever way round the pair is written. */
function isOf(selection: View['selection'], { source, target }: RelationRow['edge']): boolean {
  if (selection?.type !== 'EDGE') return false;
  const { a, b }: Extract<Selection, { type: 'EDGE' }> = selection;
  return (a === source && b === target) || (a === target && b === source);
}

function selectedKey(rows: readonly RelationRow[], selection: View['selection']): string | null {
  return rows.find(({ edge }) => isOf(selection, edge))?.edge.id ?? null;
}
