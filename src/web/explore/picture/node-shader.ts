/** How a node is drawn, pixel by pixel: by the distance to the outline of its shape, so that it is sharp in every size. */
import { OUTLINE_WIDTH } from './appearance.ts';
import { CORNERS, SHAPES } from './shapes.ts';

/** Of the ground, around each node: it keeps nodes apart from the edges below. */
const HALO = 1.5;
/** A node can be hit from here, however small it is: half of the least size of a target. */
const HIT_RADIUS = 12;
/** The furthest corner of any shape, in radii. */
const REACH = 1.6;

/** All sides of all shapes, each from one corner to the next: x, y, x, y. Shaders that name each of them take long to be made ready. */
export const SIDES: readonly number[] = SHAPES.flatMap((shape) =>
  CORNERS[shape].flatMap((corner, place, corners) => [...corners.at(place - 1)!, ...corner]),
);
const SIDE_LENGTH = 4;

/** Places in SIDES, counted in sides, of the first of each shape and the one after its last; a circle has none. */
export const SIDES_OF: readonly (readonly [first: number, end: number])[] = SHAPES.map((_, place) => [
  sidesOfFirst(place),
  sidesOfFirst(place + 1),
]);

function sidesOfFirst(shapes: number): number {
  return SHAPES.slice(0, shapes).reduce((sum, shape) => sum + CORNERS[shape].length, 0);
}

export const NODE_VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec2 a_position;
attribute float a_radius;
attribute vec2 a_sides;
attribute float a_ring;
attribute vec4 a_fill;
attribute vec4 a_outline;
attribute vec4 a_halo;
attribute vec4 a_ringColour;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;

varying vec4 v_id;
varying vec2 v_point;
varying float v_radius;
varying vec2 v_sides;
varying float v_ring;
varying vec4 v_fill;
varying vec4 v_outline;
varying vec4 v_halo;
varying vec4 v_ringColour;

void main() {
  v_radius = a_radius * u_scale;
  v_sides = a_sides;
  v_ring = a_ring;
  v_id = a_id;
  v_fill = a_fill;
  v_outline = a_outline;
  v_halo = a_halo;
  v_ringColour = a_ringColour;
  float reach = max(v_radius * ${number(REACH)} + a_ring + ${number(HALO)} + 1.0, ${number(HIT_RADIUS)});
  v_point = a_corner * reach;
  vec2 middle = (u_matrix * vec3(a_position, 1.0)).xy;
  gl_Position = vec4(middle + vec2(v_point.x, -v_point.y) * 2.0 / u_viewport, 0.0, 1.0);
}`;

export const NODE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;
uniform vec4 u_sides[${SIDES.length / SIDE_LENGTH}];

varying vec4 v_id;
varying vec2 v_point;
varying float v_radius;
varying vec2 v_sides;
varying float v_ring;
varying vec4 v_fill;
varying vec4 v_outline;
varying vec4 v_halo;
varying vec4 v_ringColour;

// The distance to one side, squared; and whether a ray to the right crosses it, which changes inside and outside.
void side(vec2 p, vec2 a, vec2 b, inout float nearest, inout float sign) {
  vec2 along = b - a;
  vec2 way = p - a;
  vec2 off = way - along * clamp(dot(way, along) / dot(along, along), 0.0, 1.0);
  nearest = min(nearest, dot(off, off));
  if ((a.y > p.y) != (b.y > p.y) && p.x < a.x + along.x * (p.y - a.y) / along.y) sign = -sign;
}

// To the outline of the shape, in radii; below 0 inside.
float distanceToShape(vec2 p) {
  if (v_sides.y - v_sides.x < 0.5) return length(p) - 1.0;
  float nearest = 1.0e9;
  float sign = 1.0;
  for (int place = 0; place < ${SIDES.length / SIDE_LENGTH}; place++) {
    if (float(place) + 0.5 < v_sides.x) continue;
    if (float(place) + 0.5 > v_sides.y) break;
    side(p, u_sides[place].xy, u_sides[place].zw, nearest, sign);
  }
  return sign * sqrt(nearest);
}

// Lays a colour over another as far as the distance is within the edge, with a soft border of one pixel.
vec4 over(vec4 below, vec4 colour, float distance, float edge) {
  return mix(below, vec4(colour.rgb, 1.0), clamp(0.5 + (edge - distance) * u_pixelRatio, 0.0, 1.0));
}

void main() {
  float distance = distanceToShape(v_point / v_radius) * v_radius;
  #ifdef PICKING_MODE
  if (distance > ${number(HALO)} && length(v_point) > ${number(HIT_RADIUS)}) discard;
  gl_FragColor = vec4(v_id.rgb, 1.0);
  #else
  vec4 colour = vec4(0.0);
  if (v_ring > 0.0) colour = over(colour, v_ringColour, distance, ${number(HALO)} + v_ring);
  colour = over(colour, v_halo, distance, ${number(HALO)});
  colour = over(colour, v_outline, distance, 0.0);
  gl_FragColor = over(colour, v_fill, distance, -${number(OUTLINE_WIDTH)});
  #endif
}`;

/** As GLSL wants it: with a point. */
function number(value: number): string {
  return Number.isInteger(value) ? value.toFixed(1) : String(value);
}
