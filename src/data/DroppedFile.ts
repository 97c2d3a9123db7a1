import type { VectorLayer } from '../domain/layer/VectorLayer.ts';
import type { Problem } from '../domain/problem/Problem.ts';
import type { RawTable } from '../domain/sheet/RawTable.ts';

/** What a file holds, before any of it is understood; or why it cannot be used. */
export type DroppedFile =
  | {
      readonly kind: 'tables';
      readonly name: string;
      /** Never empty. A text table has one, a workbook one for each sheet that holds something. */
      readonly tables: readonly RawTable[];
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'layers';
      readonly name: string;
      /** Never empty. */
      readonly layers: readonly VectorLayer[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] };
