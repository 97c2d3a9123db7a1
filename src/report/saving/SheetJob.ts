import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import type { Language } from '../../i18n/Language.ts';
import type { PaperFonts } from '../drawing/PaperFonts.ts';
import type { SheetFormat } from '../map/SheetFormat.ts';

export const sheetFiles = ['pdf', 'svg', 'png'] as const;
export type SheetFile = (typeof sheetFiles)[number];

/** Map sheets to be made. */
export interface SheetJob {
  /** One sheet each, all of one set of areas. */
  readonly briefs: readonly Brief[];
  /** A sheet for each commune of the painted hamlets instead. */
  readonly byCommune: boolean;
  readonly shapes: SheetShapes;
  readonly format: SheetFormat;
  readonly language: Language;
  readonly fonts: PaperFonts;
  readonly file: SheetFile;
}

export interface MadeFile {
  /** Without the extension: letters without marks, joined by dashes. */
  readonly name: string;
  readonly extension: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}
