import { CliFault } from '../CliFault.ts';
import { listIn } from '../statistics/input/listIn.ts';

/**
 * Goals typed as `poor:2,road_km`: columns with their weights, 1 where none is given.
 *
 * @throws CliFault
 */
export function goalsIn(text: string): readonly { readonly column: string; readonly weight: number }[] {
  return listIn(text).map((part) => {
    const at = part.lastIndexOf(':');
    if (at < 0) return { column: part, weight: 1 };
    const weight = Number(part.slice(at + 1));
    if (at === 0 || part.slice(at + 1).trim() === '' || !(weight >= 0 && weight < Infinity))
      throw new CliFault((words) => words.optionValue('gain', part, 'COLUMN:WEIGHT, WEIGHT ≥ 0'));
    return { column: part.slice(0, at), weight };
  });
}
