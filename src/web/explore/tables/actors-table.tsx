import { useMemo } from 'react';
import { DataTable } from '../parts/data-table.tsx';
import { Empty } from '../parts/empty.tsx';
import type { TableColumn } from '../parts/table-column.ts';
import { kindInWords } from '../parts/words.ts';
import type { ChangeView } from '../view/use-view.ts';
import type { View } from '../view/view.ts';
import { type ActorRow, actorRows } from './actor-rows.ts';
import { csvName } from './csv-name.ts';
import { EvidenceButton } from './evidence-button.tsx';
import { NodeLink } from './node-link.tsx';
import type { TableViewProps } from './table-view-props.ts';

const MOST_STATEMENTS = { id: 'statements', desc: true };

export function ActorsTable({ view, change, picture }: TableViewProps) {
  const { mode, selection } = view;
  const selected = selection?.type === 'NODE' ? selection.id : null;
  const rows = useMemo(() => actorRows(picture), [picture]);
  const columns = useMemo(() => columnsOf(mode, selected, change), [mode, selected, change]);
  if (rows.length === 0) return <Empty>{picture.emptyBecause}</Empty>;
  const twoMode = mode === 'TWO_MODE';
  return (
    <DataTable
      caption={twoMode ? 'Actors and issues in the picture' : 'Actors in the picture'}
      columns={columns}
      rows={rows}
      keyOf={keyOf}
      sort={MOST_STATEMENTS}
      selected={selected}
      fileName={() => csvName(twoMode ? 'actors-and-issues' : 'actors', view)}
    />
  );
}

function keyOf({ node }: ActorRow): string {
  return node.id;
}

function columnsOf(
  mode: View['mode'],
  selected: string | null,
  change: ChangeView,
): readonly TableColumn<ActorRow>[] {
  const twoMode = mode === 'TWO_MODE';
  return [
    {
      id: 'name',
      title: 'Name',
      value: ({ node }) => node.label,
      render: ({ node }) => <NodeLink node={node} />,
      isRowHeader: true,
    },
    {
      id: 'evidence',
      title: 'Evidence',
      value: () => null,
      render: ({ node }) => evidenceOf(node, selected, change),
      only: 'PAGE',
    },
    { id: 'kind', title: 'Kind', value: ({ node }) => kindInWords(node.kind) },
    { id: 'statements', title: 'Statements', value: ({ node }) => node.statements, isNumber: true },
    {
      id: 'opponents',
      title: twoMode ? 'Against' : 'Opponents',
      value: (row) => row.opponents,
      isNumber: true,
    },
    { id: 'allies', title: twoMode ? 'For' : 'Allies', value: (row) => row.allies, isNumber: true },
    { id: 'id', title: 'Id', value: ({ node }) => node.id, only: 'FILE' },
  ];
}

function evidenceOf({ id, label }: ActorRow['node'], selected: string | null, change: ChangeView) {
  const isOpen = id === selected;
  return (
    <EvidenceButton
      of={label}
      isOpen={isOpen}
      onToggle={() => change({ selection: isOpen ? null : { type: 'NODE', id } })}
    />
  );
}
