/** One iteration of graphology's ForceAtlas2 over columns of numbers: what its worker calls; the package has no types for it. */
declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /**
   * `nodes`: ten numbers each: x, y, force (2), force before (2), mass, convergence, size, fixed. `edges`: three each: the place of
   * the first number of either end, weight. Changes `nodes`.
   */
  function iterate(
    settings: Required<ForceAtlas2Settings>,
    nodes: Float64Array,
    edges: Float64Array,
  ): Record<string, never>;
  export = iterate;
}
