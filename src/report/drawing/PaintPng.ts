import type { Drawing } from './Drawing.ts';
import type { Measure } from './openFaces.ts';
import type { PaperFonts } from './PaperFonts.ts';

/**
 * Says a drawing in dots: `writePng` where there is a browser, another one where there is none.
 *
 * @param perMm dots in a millimetre
 */
export type PaintPng = (
  drawing: Drawing,
  perMm: number,
  fonts: PaperFonts,
  measure: Measure,
) => Promise<Uint8Array<ArrayBuffer>>;
