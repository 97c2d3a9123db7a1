import type { Feature, MultiPolygon, Polygon } from 'geojson';
import type { AreaSetId } from '../area/Area.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { OwnFigures } from '../indicator/World.ts';
import type { ProjectTable } from '../invest/project/FundProject.ts';
import type { OwnLayer } from '../layer/OwnLayer.ts';
import type { KeptMeasure } from '../measure/KeptMeasure.ts';

/** The planner's own shapes of one set, in the set's order; `null` where the file had no shape for a unit. */
export interface OwnBoundaries {
  readonly set: AreaSetId;
  readonly file: string;
  readonly features: readonly (Feature<Polygon | MultiPolygon> | null)[];
}

/** What the planner accepted after reading the report: figures of a sheet, boundaries, a layer over them, or projects. */
export type AcceptedFile =
  | {
      readonly kind: 'sheet';
      readonly file: string;
      readonly figures: readonly OwnFigures[];
      readonly indicators: readonly Indicator[];
      /** How the figures were measured on the map, where no file brought them. */
      readonly measure?: KeptMeasure;
    }
  | { readonly kind: 'boundaries'; readonly file: string; readonly boundaries: OwnBoundaries }
  | { readonly kind: 'layer'; readonly file: string; readonly layer: OwnLayer }
  | { readonly kind: 'projects'; readonly file: string; readonly table: ProjectTable };
