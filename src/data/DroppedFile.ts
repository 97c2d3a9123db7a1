import type { BoundaryLayer } from '../domain/join/readBoundaries.ts';
import type { Problem } from '../domain/problem/Problem.ts';
import type { SheetTable } from '../domain/sheet/SheetTable.ts';

/** A file as it was understood, before it is joined; or why it cannot be used. */
export type DroppedFile =
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly table: SheetTable;
      /** The decoded text, so that the table can be read again with the planner's answers. */
      readonly text: string;
      readonly problems: readonly Problem[];
    }
  | {
      readonly kind: 'boundaries';
      readonly name: string;
      readonly layer: BoundaryLayer;
      readonly problems: readonly Problem[];
    }
  | { readonly kind: 'refused'; readonly name: string; readonly problems: readonly Problem[] };
