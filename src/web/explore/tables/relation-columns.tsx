import type { TableColumn } from '../parts/table-column.ts';
import type { PictureEdge } from '../picture/model.ts';
import { toneOf } from '../picture/appearance.ts';
import type { View } from '../view/view.ts';
import { NodeLink } from './node-link.tsx';
import type { RelationRow } from './relation-rows.ts';

const TONES = {
  ONE_MODE: { SUPPORT: 'support', OPPOSITION: 'opposition', NEITHER: 'neither' },
  TWO_MODE: { SUPPORT: 'for', OPPOSITION: 'against', NEITHER: 'neither' },
} as const;
const BASES = { NETWORK: 'network', DECLARED: 'declared' } as const;

export function relationColumns(mode: View['mode']): readonly TableColumn<RelationRow>[] {
  const toneInWords = ({ sign }: PictureEdge): string => TONES[mode][toneOf(sign)];
  return [
    {
      id: 'source',
      title: mode === 'ONE_MODE' ? 'Who' : 'Actor',
      value: ({ source }) => source.label,
      render: ({ source }) => <NodeLink node={source} />,
      isRowHeader: true,
    },
    {
      id: 'relation',
      title: 'Relation',
      value: ({ edge }) => toneInWords(edge),
      render: ({ edge }) => <span className={`tone tone-${toneOf(edge.sign)}`}>{toneInWords(edge)}</span>,
    },
    {
      id: 'target',
      title: mode === 'ONE_MODE' ? 'Whom' : 'Issue',
      value: ({ target }) => target.label,
      render: ({ target }) => <NodeLink node={target} />,
    },
    { id: 'basis', title: 'Basis', value: ({ edge }) => BASES[edge.basis] },
    { id: 'weight', title: 'Weight', value: ({ edge }) => edge.weight, isNumber: true },
    ...(mode === 'ONE_MODE' ? ONE_MODE_COLUMNS : []),
    { id: 'statements', title: 'Statements', value: ({ edge }) => edge.statements, isNumber: true },
    { id: 'source-id', title: 'Id of the first', value: ({ edge }) => edge.source, only: 'FILE' },
    { id: 'target-id', title: 'Id of the second', value: ({ edge }) => edge.target, only: 'FILE' },
  ];
}

const ONE_MODE_COLUMNS: readonly TableColumn<RelationRow>[] = [
  { id: 'agreement', title: 'Agreement', value: ({ edge }) => edge.congruence, isNumber: true },
  { id: 'disagreement', title: 'Disagreement', value: ({ edge }) => edge.conflict, isNumber: true },
];
