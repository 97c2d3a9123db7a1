import type { PictureFrom } from '../map/mapPicture.ts';
import type { PaperFonts } from '../drawing/PaperFonts.ts';

/** Maps to be painted one after the other. */
export interface PictureJob {
  readonly pictures: readonly (PictureFrom | null)[];
  /** Dots in a millimetre. */
  readonly perMm: number;
  readonly fonts: PaperFonts;
}

/** What the worker says: one more is painted (`null` where none was asked for), or the fault of ours that ended the work. */
export type PictureReply = { readonly png: Uint8Array<ArrayBuffer> | null } | { readonly failed: string };
