import type { Geometry } from 'geojson';
import type { AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { linesOf } from '../area/linesOf.ts';
import type { Brief } from './Brief.ts';
import { nothingOver, type MapOver } from './MapOver.ts';
import type { SheetShapes } from './SheetShapes.ts';

/** Shapes of every set in its order, and what lies around the province. */
export interface ShapesKnown {
  readonly shapesOf: (set: AreaSetId) => readonly (Geometry | null)[];
  readonly border: Geometry | null;
  readonly around: SheetShapes['around'];
  /** Left out: nothing lies over the units. */
  readonly over?: MapOver;
}

/** Everything with a place that a map of a brief draws: units, limits of larger areas, who is named. */
export function sheetShapesOf(
  { set, vintage }: Pick<Brief, 'set' | 'vintage'>,
  sets: AreaSets,
  { shapesOf, border, around, over = nothingOver }: ShapesKnown,
): SheetShapes {
  const units = shapesOf(set);
  const communes = vintage === 2021 ? 'commune2021' : 'commune2025';
  const larger = set === 'hamlet' ? shapesOf(communes) : [];
  return {
    units,
    limits: linesOf(set, vintage)
      .filter((id) => id !== set)
      .map((id) => ({ set: id, shapes: shapesOf(id).filter((shape) => shape !== null) })),
    province: shapesOf('province')[0] ?? null,
    border,
    around,
    over,
    communes:
      set === 'hamlet'
        ? sets[communes].areas.map((area, place) => ({ area, shape: larger[place] ?? null }))
        : [],
  };
}
