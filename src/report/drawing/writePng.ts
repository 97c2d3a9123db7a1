import { weights } from './Drawing.ts';
import { paintCanvas } from './paintCanvas.ts';
import type { PaintPng } from './PaintPng.ts';
import type { PaperFonts } from './PaperFonts.ts';

let loaded: Promise<void> | null = null;

/**
 * A drawing in dots. Wants a browser: a worker of one will do.
 *
 * @throws Error where the browser gives no canvas so large
 */
export const writePng: PaintPng = async (drawing, perMm, fonts, measure) => {
  loaded ??= loadType(fonts);
  await loaded;
  const canvas = new OffscreenCanvas(Math.round(drawing.width * perMm), Math.round(drawing.height * perMm));
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('No canvas to paint on');
  paintCanvas(pen, drawing, perMm, measure);
  const picture = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await picture.arrayBuffer());
};

async function loadType(fonts: PaperFonts): Promise<void> {
  // A worker has its fonts where a page has `document.fonts`.
  const { fonts: known } = globalThis as unknown as FontFaceSource;
  await Promise.all(
    weights.map(async (weight) => {
      const face = new FontFace('Be Vietnam Pro', fonts[weight], {
        weight: weight === 'bold' ? '700' : '400',
      });
      known.add(await face.load());
    }),
  );
}
