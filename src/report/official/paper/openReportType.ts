import type { Font } from 'fontkit';
import { openFont } from '../../drawing/openFont.ts';
import type { ReportFace, ReportFonts } from './ReportFonts.ts';

/** The type of a report, measured in points. */
export interface ReportType {
  readonly fonts: Readonly<Record<ReportFace, Font>>;
  readonly widthOf: (text: string, face: ReportFace, size: number) => number;
  /** Of a single line, and how far below its upper edge the letters stand. */
  readonly lineOf: (size: number) => { readonly height: number; readonly baseline: number };
}

/** @throws Error where the bytes are no single font */
export function openReportType(bytes: ReportFonts): ReportType {
  const fonts = {
    regular: openFont(bytes.regular),
    bold: openFont(bytes.bold),
    italic: openFont(bytes.italic),
    'bold-italic': openFont(bytes['bold-italic']),
  };
  const { ascent, descent, lineGap, unitsPerEm } = fonts.regular;
  const known = new Map<string, number>();
  return {
    fonts,
    widthOf: (text, face, size) => {
      const key = `${face} ${text}`;
      const font = fonts[face];
      const width = known.get(key) ?? font.layout(text.normalize('NFC')).advanceWidth / font.unitsPerEm;
      known.set(key, width);
      return width * size;
    },
    lineOf: (size) => ({
      height: (size * (ascent - descent + lineGap)) / unitsPerEm,
      baseline: (size * (ascent + lineGap)) / unitsPerEm,
    }),
  };
}
