/** Numbers for groups that do not depend on how they were found: 0 for the largest; of equal ones that with the first node. */

/** `group`: of each node, any numbers. Cost: O(n + g log g) for g groups. */
export function numberedBySize(group: ArrayLike<number>): Int32Array {
  const size = new Map<number, number>();
  // A Map keeps the order in which groups are met, and the sort keeps it among equals.
  for (let node = 0; node < group.length; node++) size.set(group[node]!, (size.get(group[node]!) ?? 0) + 1);
  const bySize = [...size.keys()].sort((a, b) => size.get(b)! - size.get(a)!);
  const number = new Map(bySize.map((name, place) => [name, place]));
  return Int32Array.from(group, (name) => number.get(name)!);
}
