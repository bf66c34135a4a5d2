/** How an edge is drawn: a line with or without gaps and with or without an arrow head; all lengths are in pixels of the screen. */

export const EDGE_VERTEX_SHADER = /* glsl */ `
attribute vec4 a_id;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_width;
attribute float a_offset;
attribute vec2 a_dash;
attribute float a_head;
attribute float a_stop;
attribute vec4 a_colour;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_viewport;
uniform float u_scale;
uniform float u_pixelRatio;
uniform float u_hitReach;

varying vec4 v_id;
varying vec4 v_colour;
varying vec2 v_place;
varying vec2 v_dash;
varying float v_width;
varying float v_head;
varying float v_end;

void main() {
  vec2 half_ = u_viewport / 2.0;
  vec2 source = (u_matrix * vec3(a_source, 1.0)).xy * half_;
  vec2 target = (u_matrix * vec3(a_target, 1.0)).xy * half_;
  float length_ = max(distance(source, target), 0.001);
  vec2 along = (target - source) / length_;
  vec2 right = vec2(along.y, -along.x);

  v_id = a_id;
  v_colour = a_colour;
  v_dash = a_dash;
  v_width = a_width * u_scale;
  v_head = a_head * u_scale;
  v_end = v_head > 0.0 ? length_ - a_stop * u_scale : length_;

  // Beyond the line itself, half a pixel of the screen is covered in part.
  float reach = max(v_width, v_head) / 2.0 + 0.6 / u_pixelRatio;
  #ifdef PICKING_MODE
  reach = max(reach, u_hitReach);
  #endif
  v_place = vec2(a_corner.x * length_, a_corner.y * reach);
  vec2 point = source + along * v_place.x + right * (a_offset * u_scale + v_place.y);
  gl_Position = vec4(point / half_, 0.0, 1.0);
}`;

export const EDGE_FRAGMENT_SHADER = /* glsl */ `
precision highp float;

uniform float u_pixelRatio;

varying vec4 v_id;
varying vec4 v_colour;
varying vec2 v_place;
varying vec2 v_dash;
varying float v_width;
varying float v_head;
varying float v_end;

// How much of a pixel lies within, by how far it lies within.
float covered(float within) {
  return clamp(0.5 + within * u_pixelRatio, 0.0, 1.0);
}

void main() {
  #ifdef PICKING_MODE
  gl_FragColor = vec4(v_id.rgb, 1.0);
  #else
  float aside = abs(v_place.y);
  float beforeEnd = v_end - v_place.x;
  float cover;
  if (v_head > 0.0 && beforeEnd < v_head) {
    cover = covered((beforeEnd / 2.0 - aside) * 0.9) * covered(beforeEnd);
  } else {
    // A line thinner than a pixel is fainter instead.
    cover = covered(v_width / 2.0 - aside) * min(1.0, v_width * u_pixelRatio);
    if (v_dash.y > 0.0) {
      float place = mod(v_place.x, v_dash.x + v_dash.y);
      cover *= covered(min(place, v_dash.x - place));
    }
  }
  float opacity = v_colour.a * (255.0 / 254.0) * cover;
  gl_FragColor = vec4(v_colour.rgb * opacity, opacity);
  #endif
}`;
