import { Link } from 'wouter';
import { pageAddress } from '../parts/addresses.ts';
import type { PictureNode } from '../picture/model.ts';

/** A node's name, leading to the page of what it stands for. */
export function NodeLink({ node: { id, label, isColumn } }: { readonly node: PictureNode }) {
  return (
    <Link href={pageAddress(isColumn ? 'issue' : 'actor', id)}>
      <span dir="auto">{label}</span>
    </Link>
  );
}
