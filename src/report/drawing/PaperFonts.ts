import type { Weight } from './Drawing.ts';

/** Whole TrueType files of the type, with every Vietnamese letter. */
export type PaperFonts = Readonly<Record<Weight, Uint8Array<ArrayBuffer>>>;
