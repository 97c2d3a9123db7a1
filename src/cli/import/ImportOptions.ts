import type { AreaSetId } from '../../domain/area/Area.ts';
import type { CoordinateChoice } from '../../domain/coordinates/Placing.ts';
import type { LayerUse } from '../../domain/reading/ReadingChoices.ts';
import type { Decimal } from '../../domain/sheet/SheetTable.ts';

/** What a file is said to be: a sheet of figures or of projects, or shapes for one use. */
export const importKinds = [
  'boundaries',
  'table',
  'projects',
  'roads',
  'hazard',
  'facilities',
  'places',
  'sites',
  'buildings',
] as const;
export type ImportKind = 'table' | 'projects' | LayerUse;

/** What was typed behind `import`, besides the files. */
export interface ImportOptions {
  readonly as: ImportKind;
  /** The sets the file may be about; empty: found from the file. The first is taken where the file fits none. */
  readonly sets: readonly AreaSetId[];
  /** Name of a sheet or layer; `null`: the first. */
  readonly part: string | null;
  readonly coordinates: CoordinateChoice | null;
  readonly decimal: Decimal | null;
  readonly year: number | null;
}
