import type { Topology } from 'topojson-specification';
import type { AreaSetId } from '../domain/area/Area.ts';
import type { AreaSets } from '../domain/area/AreaSet.ts';
import type { HazardOfHamlets } from '../domain/hazard/HazardOfHamlets.ts';
import type { FigureTable } from '../domain/indicator/FigureTable.ts';
import type { Indicator } from '../domain/indicator/Indicator.ts';
import type { ValueEdit } from '../domain/indicator/ValueEdit.ts';
import type { OwnFigures } from '../domain/indicator/World.ts';
import type { ProjectsTogether } from '../domain/invest/project/projectsTogether.ts';
import type { OwnBoundaries } from '../domain/kept/AcceptedFile.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import type { Plan } from '../domain/plan.ts';

/** The boundaries of one set as the map draws them: of a topology, with the planner's own in their place where there are some. */
export interface DrawnShapes {
  readonly set: AreaSetId;
  readonly topology: Topology;
  readonly own: OwnBoundaries | null;
}

/** What the page may send to the worker. Data goes over once, plans often. */
export type Question =
  | { readonly kind: 'sets'; readonly sets: AreaSets }
  | { readonly kind: 'table'; readonly table: FigureTable }
  | {
      readonly kind: 'own';
      readonly figures: readonly OwnFigures[];
      readonly indicators: readonly Indicator[];
      readonly edits: readonly ValueEdit[];
      /** `null` until somebody asks about exposure. */
      readonly hazard: HazardOfHamlets | null;
      readonly projects: ProjectsTogether | null;
    }
  | { readonly kind: 'shapes'; readonly shapes: DrawnShapes }
  | { readonly kind: 'plan'; readonly number: number; readonly plan: Plan };

/**
 * What comes back, under the number of the question: how far a study is, 0..1, or an outcome. A plan that asks for a study has one outcome
 * without it and one with it; a plan whose map is painted by the study only the latter.
 */
export type Reply =
  | { readonly number: number; readonly share: number }
  | { readonly number: number; readonly outcome: Outcome };
