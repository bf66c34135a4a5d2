/** Draws all nodes at once. */
import { NodeProgram } from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import type { ProgramInfo } from 'sigma/rendering';
import type { Colour } from './colours.ts';
import { NODE_FRAGMENT_SHADER, NODE_VERTEX_SHADER, SIDES, SIDES_OF } from './node-shader.ts';

/** What a node needs beyond its place and its size, which is its radius. */
export interface NodeMarks {
  /** Its place in SHAPES. */
  readonly shape: number;
  readonly fill: Colour;
  readonly outline: Colour;
  /** Between the node and what lies beneath. */
  readonly halo: Colour;
  /** Around the halo; 0 wide: none. */
  readonly ring: number;
  readonly ringColour: Colour;
}

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_pixelRatio', 'u_sides'] as const;
type Uniform = (typeof UNIFORMS)[number];

export class ShapeProgram extends NodeProgram<Uniform> {
  getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: NODE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: NODE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_position', size: 2, type: FLOAT },
        { name: 'a_radius', size: 1, type: FLOAT },
        { name: 'a_sides', size: 2, type: FLOAT },
        { name: 'a_ring', size: 1, type: FLOAT },
        { name: 'a_fill', ...colour },
        { name: 'a_outline', ...colour },
        { name: 'a_halo', ...colour },
        { name: 'a_ringColour', ...colour },
        { name: 'a_id', ...colour },
      ],
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(id: number, start: number, data: NodeDisplayData & NodeMarks): void {
    this.array.set(
      [
        data.x,
        data.y,
        data.size,
        ...SIDES_OF[data.shape]!,
        data.ring,
        floatColor(data.fill),
        floatColor(data.outline),
        floatColor(data.halo),
        floatColor(data.ringColour),
        id,
      ],
      start,
    );
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
    gl.uniform1f(uniformLocations.u_scale, 1 / params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform4fv(uniformLocations.u_sides, SIDES);
  }
}
