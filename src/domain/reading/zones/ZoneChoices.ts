import type { HazardClass } from '../../hazard/HazardClass.ts';
import type { HazardKind } from '../../hazard/HazardLayer.ts';

/** What the planner says of zones; what is left out is as the file suggests. */
export interface ZoneChoices {
  readonly kind?: HazardKind;
  /** The property whose values are classes; `null`: none of them. */
  readonly field?: string | null;
  /** By value, as written in the file; `null`: no class of hazard. */
  readonly classes?: Readonly<Record<string, HazardClass | null>>;
  readonly coverage?: 'zones' | 'everywhere';
}
