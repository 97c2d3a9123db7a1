import { closeness } from './hardship.ts';
import type { Land } from './Land.ts';
import { smoothField } from './smoothField.ts';

/** Larger families in the far west and on the border, smaller ones in the city. */
export function householdSizes(land: Land): readonly number[] {
  const near = closeness(land.communes);
  const surface = smoothField('household size', 12);
  return land.hamlets.map(
    ({ place }) =>
      3.95 +
      0.85 * near.west(place) +
      0.15 * near.border(place) -
      0.35 * near.city(place) +
      0.08 * surface(place),
  );
}
