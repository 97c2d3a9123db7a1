import type { ReportFace } from './ReportFonts.ts';

/** Something on paper, in points to the right of the text's left edge and down from its strip's upper one. */
export type Mark =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the line that the letters stand on. */
      readonly y: number;
      readonly face: ReportFace;
      readonly size: number;
    }
  | {
      readonly kind: 'rule';
      readonly from: readonly [x: number, y: number];
      readonly to: readonly [x: number, y: number];
      readonly width: number;
    }
  | {
      readonly kind: 'frame';
      readonly width: number;
      readonly height: number;
      readonly rule: number;
      readonly colour: string;
      readonly fill: string;
    };

/** What no page break may cut: a line, a row of a table, a block with its frame. */
export interface Strip {
  readonly height: number;
  /** Room above it, which a strip at the top of a page does not need. */
  readonly before: number;
  readonly after: number;
  readonly marks: readonly Mark[];
  /** It may not be the last of a page: the next one stands on the same. */
  readonly withNext: boolean;
  /** Stands once more above it where it begins a page. */
  readonly head?: Strip;
}
