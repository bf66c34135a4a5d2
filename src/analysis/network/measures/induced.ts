/** Parts of a network: some nodes and the ties among them. */
import { type Adjacency, adjacencyOf } from './adjacency.ts';

/** The nodes of each group, ascending; groups are numbered from 0 without gaps. Cost: linear. */
export function membersOf(group: Int32Array): Int32Array[] {
  const members: number[][] = [];
  group.forEach((number, node) => (members[number] ??= []).push(node));
  return Array.from(members, (of) => Int32Array.from(of));
}

/** `members` become the nodes 0, 1, … of the part. Cost: linear in their ties and in the size of the whole. */
export function inducedOn(graph: Adjacency, members: Int32Array): Adjacency {
  const place = new Map(Array.from(members, (node, at) => [node, at]));
  const [source, target, value]: [number[], number[], number[]] = [[], [], []];
  members.forEach((node, at) => {
    for (let tie = graph.start[node]!; tie < graph.start[node + 1]!; tie++) {
      const other = place.get(graph.node[tie]!);
      if (other === undefined || other <= at) continue;
      source.push(at);
      target.push(other);
      value.push(graph.value[tie]!);
    }
  });
  return adjacencyOf(members.length, { source, target, value });
}
