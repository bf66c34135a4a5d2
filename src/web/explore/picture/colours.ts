/** The colours of styles/tokens.css as they are now, light or dark. */
import { GROUND_TOKEN, LABEL_TOKEN, NODE_TOKEN, type Tone, TONE_TOKENS } from './appearance.ts';

/** As CSS writes it: rgb(…) or rgba(…), with whole numbers from 0 to 255. */
export type Colour = string;

export interface Colours {
  readonly tones: Readonly<Record<Tone, Colour>>;
  readonly node: Colour;
  readonly label: Colour;
  readonly ground: Colour;
  readonly focus: Colour;
}

/** `within`: what the tokens hold for. */
export function readColours(within: HTMLElement): Colours {
  // A property of one's own is handed out as it was written; only a colour that is used is worked out.
  const probe = document.createElement('span');
  within.append(probe);
  const read = (token: string): Colour => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = {
    tones: {
      SUPPORT: read(TONE_TOKENS.SUPPORT),
      OPPOSITION: read(TONE_TOKENS.OPPOSITION),
      NEITHER: read(TONE_TOKENS.NEITHER),
    },
    node: read(NODE_TOKEN),
    label: read(LABEL_TOKEN),
    ground: read(GROUND_TOKEN),
    focus: read('--focus'),
  };
  probe.remove();
  return colours;
}

/** `share` of the second, the rest of the first. */
export function mixed(first: Colour, second: Colour, share: number): Colour {
  const [a, b] = [partsOf(first), partsOf(second)];
  return `rgb(${a.map((part, place) => Math.round(part + ((b[place] ?? 0) - part) * share)).join(', ')})`;
}

export function seenThrough(colour: Colour, opacity: number): Colour {
  return `rgba(${partsOf(colour).join(', ')}, ${opacity.toFixed(3)})`;
}

function partsOf(colour: Colour): readonly number[] {
  return (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map(Number);
}
