/** Draws all edges at once. */
import type { ProgramInfo } from 'sigma/rendering';
import { EdgeProgram } from 'sigma/rendering';
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import { EDGE_FRAGMENT_SHADER, EDGE_VERTEX_SHADER } from './edge-shader.ts';

/** What an edge needs beyond its colour and its size, which is its width; in pixels. */
export interface EdgeMarks {
  readonly offset: number;
  /** Length of a dash and of the gap after it; both 0: no gaps. */
  readonly dash: number;
  readonly gap: number;
  /** Length of the arrow head; 0: none. */
  readonly head: number;
  /** How far from the middle of the target the arrow's point is. */
  readonly stop: number;
}

const UNIFORMS = ['u_matrix', 'u_viewport', 'u_scale', 'u_pixelRatio', 'u_hitReach'] as const;
type Uniform = (typeof UNIFORMS)[number];

/** A line can be hit from this far on both sides; but where lines cover everything, that would only choose at random, and be slow. */
const HIT_REACH = 5;
const MANY = 2_000;

export class LineProgram extends EdgeProgram<Uniform> {
  getDefinition() {
    const { UNSIGNED_BYTE, FLOAT, TRIANGLE_STRIP } = WebGLRenderingContext;
    const colour = { size: 4, type: UNSIGNED_BYTE, normalized: true };
    return {
      VERTICES: 4,
      VERTEX_SHADER_SOURCE: EDGE_VERTEX_SHADER,
      FRAGMENT_SHADER_SOURCE: EDGE_FRAGMENT_SHADER,
      METHOD: TRIANGLE_STRIP,
      UNIFORMS,
      ATTRIBUTES: [
        { name: 'a_source', size: 2, type: FLOAT },
        { name: 'a_target', size: 2, type: FLOAT },
        { name: 'a_width', size: 1, type: FLOAT },
        { name: 'a_offset', size: 1, type: FLOAT },
        { name: 'a_dash', size: 2, type: FLOAT },
        { name: 'a_head', size: 1, type: FLOAT },
        { name: 'a_stop', size: 1, type: FLOAT },
        { name: 'a_colour', ...colour },
        { name: 'a_id', ...colour },
      ],
      // Along the line from source to target, and across it.
      CONSTANT_ATTRIBUTES: [{ name: 'a_corner', size: 2, type: FLOAT }],
      CONSTANT_DATA: [
        [0, -1],
        [1, -1],
        [0, 1],
        [1, 1],
      ],
    };
  }

  processVisibleItem(
    id: number,
    start: number,
    source: NodeDisplayData,
    target: NodeDisplayData,
    data: EdgeDisplayData & EdgeMarks,
  ): void {
    const { array } = this;
    // One by one: there may be tens of thousands.
    array[start] = source.x;
    array[start + 1] = source.y;
    array[start + 2] = target.x;
    array[start + 3] = target.y;
    array[start + 4] = data.size;
    array[start + 5] = data.offset;
    array[start + 6] = data.dash;
    array[start + 7] = data.gap;
    array[start + 8] = data.head;
    array[start + 9] = data.stop;
    array[start + 10] = floatColor(data.color);
    array[start + 11] = id;
  }

  setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
    gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
    gl.uniform2f(uniformLocations.u_viewport, params.width, params.height);
    gl.uniform1f(uniformLocations.u_scale, 1 / params.sizeRatio);
    gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
    gl.uniform1f(uniformLocations.u_hitReach, this.capacity > MANY ? 0 : HIT_REACH);
  }
}
