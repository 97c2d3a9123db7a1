import type { AreaSetId } from '../domain/area/Area.ts';
import type { Indicator } from '../domain/indicator/Indicator.ts';
import type { OwnFigures } from '../domain/indicator/World.ts';
import type { Feature, MultiPolygon, Polygon } from 'geojson';

/** The planner's own shapes of one set, in the set's order; `null` where the file had no shape for a unit. */
export interface OwnBoundaries {
  readonly set: AreaSetId;
  readonly file: string;
  readonly features: readonly (Feature<Polygon | MultiPolygon> | null)[];
}

/** What the planner accepted after reading the report: figures of a sheet, or boundaries. */
export type AcceptedFile =
  | {
      readonly kind: 'sheet';
      readonly file: string;
      readonly figures: readonly OwnFigures[];
      readonly indicators: readonly Indicator[];
    }
  | { readonly kind: 'boundaries'; readonly file: string; readonly boundaries: OwnBoundaries };
