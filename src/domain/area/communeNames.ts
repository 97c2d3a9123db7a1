import type { Area } from './Area.ts';
import type { AreaSets } from './AreaSet.ts';
import { parentOf } from './parentOf.ts';

/** What the commune of a hamlet is called, now and before 1 July 2025; `''` where it is not known. */
export interface CommuneNames {
  readonly now: string;
  readonly former: string;
}

export function communeNames(sets: AreaSets, hamlet: Area): CommuneNames {
  return {
    now: parentOf(sets, hamlet, 2025)?.name ?? '',
    former: parentOf(sets, hamlet, 2021)?.name ?? '',
  };
}
