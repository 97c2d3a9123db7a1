import type { HazardCombination } from '../hazard/HazardCombination.ts';
import { numberFrom, refused, taken, type PlanField } from './PlanField.ts';

/** `1,2,3,4`: points of the classes of hazard from low to very high. A worse class never counts less. */
export const classPointsField: PlanField<HazardCombination['classPoints']> = {
  key: 'points',
  write: (points) => points.join(','),
  read: (text) => {
    const [low, medium, high, veryHigh, ...rest] = text.split(',').map(numberFrom);
    if (low == null || medium == null || high == null || veryHigh == null || rest.length > 0)
      return refused('bad-value', text);
    const points = [low, medium, high, veryHigh] as const;
    return arePoints(points) ? taken(points) : refused('bad-value', text);
  },
};

/** Whether numbers may be the points of classes. */
export function arePoints(points: readonly number[]): boolean {
  const rises = points.every((each, at) => each >= (points[at - 1] ?? 0) && each <= 100);
  return rises && (points.at(-1) ?? 0) > 0;
}
