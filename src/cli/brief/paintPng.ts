import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import { weights } from '../../report/drawing/Drawing.ts';
import { paintCanvas } from '../../report/drawing/paintCanvas.ts';
import type { PaintPng } from '../../report/drawing/PaintPng.ts';

let isLoaded = false;

/**
 * A drawing in dots without a browser: the same strokes, on a canvas that Node has not but the package brings. It draws with Skia, as Chromium does, so
 * that a picture is the one that the page saves.
 */
export const paintPng: PaintPng = (drawing, perMm, fonts, measure) => {
  if (!isLoaded) for (const weight of weights) GlobalFonts.register(Buffer.from(fonts[weight]));
  isLoaded = true;
  const canvas = createCanvas(Math.round(drawing.width * perMm), Math.round(drawing.height * perMm));
  paintCanvas(canvas.getContext('2d'), drawing, perMm, measure);
  return Promise.resolve(new Uint8Array(canvas.toBuffer('image/png')));
};
