/** How a picture looks that leaves the page: always on white, whatever the page's own colours are. */
import type { Tone } from '../picture/appearance.ts';

export const PAPER = '#ffffff';
export const INK = '#1b1f24';
export const QUIET_INK = '#545b64';
/** As the light colours of styles/tokens.css. */
export const TONE_COLOURS: Readonly<Record<Tone, string>> = {
  SUPPORT: '#0072b2',
  OPPOSITION: '#d55e00',
  NEITHER: '#6b7280',
};
export const FONTS =
  "system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, 'Noto Sans Arabic', 'Noto Naskh Arabic', Tahoma, sans-serif";
export const MARGIN = 32;
