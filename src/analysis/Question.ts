import type { AreaSets } from '../domain/area/AreaSet.ts';
import type { FigureTable } from '../domain/indicator/FigureTable.ts';
import type { Indicator } from '../domain/indicator/Indicator.ts';
import type { ValueEdit } from '../domain/indicator/ValueEdit.ts';
import type { OwnFigures } from '../domain/indicator/World.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import type { Plan } from '../domain/plan.ts';

/** What the page may send to the worker. Data goes over once, plans often. */
export type Question =
  | { readonly kind: 'sets'; readonly sets: AreaSets }
  | { readonly kind: 'table'; readonly table: FigureTable }
  | {
      readonly kind: 'own';
      readonly figures: readonly OwnFigures[];
      readonly indicators: readonly Indicator[];
      readonly edits: readonly ValueEdit[];
    }
  | { readonly kind: 'plan'; readonly number: number; readonly plan: Plan };

/** What comes back: one outcome for each plan, under the number of its question. */
export interface Reply {
  readonly number: number;
  readonly outcome: Outcome;
}
