import { openFaces } from '../drawing/openFaces.ts';
import type { PaintPng } from '../drawing/PaintPng.ts';
import type { PaperFonts } from '../drawing/PaperFonts.ts';
import { writePng } from '../drawing/writePng.ts';
import { scenePicture, type ScenePictureFrom } from '../map/scenePicture.ts';

/** Maps to be painted one after the other. */
export interface PictureJob {
  /** `null` for a slide without a map. */
  readonly pictures: readonly (ScenePictureFrom | null)[];
  /** Dots in a millimetre. */
  readonly perMm: number;
  readonly fonts: PaperFonts;
}

export type Painted = readonly (Uint8Array<ArrayBuffer> | null)[];

/**
 * Maps in dots, in the order of the job.
 *
 * @param tell how many of all are painted, 0..1
 * @param paint where there is no browser, what paints instead
 */
export async function paintPictures(
  { pictures, perMm, fonts }: PictureJob,
  tell: (share: number) => void,
  paint: PaintPng = writePng,
): Promise<Painted> {
  const { measure } = openFaces(fonts);
  const painted: (Uint8Array<ArrayBuffer> | null)[] = [];
  for (const picture of pictures) {
    const drawing = picture === null ? null : scenePicture(picture, measure);
    painted.push(drawing === null ? null : await paint(drawing, perMm, fonts, measure));
    tell(painted.length / pictures.length);
  }
  return painted;
}
