import type { Unit } from '../indicator/Indicator.ts';
import type { Scale } from '../sheet/SheetTable.ts';

/** Whether a column of this scale can be a measure in this unit: a count is never a rate, nor a rate a count. */
export function takesScale(unit: Unit, scale: Scale): boolean {
  if (scale === 'status') return unit === 'status';
  return scale === 'plain' ? unit !== 'share' && unit !== 'status' : unit === 'share';
}
