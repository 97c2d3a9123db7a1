import type { Area } from '../../domain/area/Area.ts';
import type { Cell } from '../../domain/indicator/Cell.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Columns } from '../../domain/outcome/createColumns.ts';

/** The one unit a profile is about, and how its figures are asked for. */
export interface ProfileSubject {
  readonly area: Area;
  /** Its place in its set. */
  readonly index: number;
  readonly world: World;
  readonly columns: Columns;
  /** The year of the outcome on the map, so that profile and map speak of the same figures. */
  readonly year: number;
}

/** One figure of the unit. */
export function cellOf({ area, index, columns, year }: ProfileSubject, indicator: string): Cell {
  return columns(area.set, year, indicator).column[index] ?? 'not-reported';
}
