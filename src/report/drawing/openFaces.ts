import type { Font } from 'fontkit';
import type { Weight } from './Drawing.ts';
import { openFont } from './openFont.ts';
import type { PaperFonts } from './PaperFonts.ts';
import { typeset } from './typeset.ts';

/** Fonts that can be measured and written. */
export interface Faces {
  readonly fonts: Readonly<Record<Weight, Font>>;
  /** Width of a line in millimetres; `size` is the height of the em. */
  readonly measure: Measure;
}

export type Measure = (text: string, size: number, weight: Weight) => number;

/** Lines whose width is kept, of each weight: the words of a page many times over, and no more however long a series is. */
const remembered = 5000;

/** @throws Error where the bytes are no single font */
export function openFaces(bytes: PaperFonts): Faces {
  const fonts = { regular: openFont(bytes.regular), bold: openFont(bytes.bold) };
  const widths: Readonly<Record<Weight, Map<string, number>>> = { regular: new Map(), bold: new Map() };
  return {
    fonts,
    measure: (text, size, weight) => {
      const known = widths[weight].get(text);
      const font = fonts[weight];
      const width = known ?? font.layout(typeset(text)).advanceWidth / font.unitsPerEm;
      if (widths[weight].size >= remembered) widths[weight].clear();
      widths[weight].set(text, width);
      return width * size;
    },
  };
}
