import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { Problem } from '../problem/Problem.ts';
import type { RawTable } from '../sheet/RawTable.ts';

/** What a file was found to hold, before any of it is understood; or why it cannot be used. */
export type FileContent =
  | {
      readonly kind: 'tables';
      readonly tables: readonly RawTable[];
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'layers';
      readonly layers: readonly VectorLayer[];
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };
