/** How the members of one group stand on issues: what cohesion is computed from. */
export interface GroupVotes {
  /** Of each issue: how many members are for it, against it, in the middle (abstain); whole numbers or weights, at least 0. */
  readonly forIt: ArrayLike<number>;
  readonly against: ArrayLike<number>;
  readonly abstain: ArrayLike<number>;
}
