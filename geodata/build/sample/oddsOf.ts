import type { Land } from './Land.ts';
import { normals } from './random.ts';
import { smoothField } from './smoothField.ts';

/**
 * Log-odds of a good thing (power, school, a house) in each hamlet: less where life is harder, with a smooth
 * surface and a scatter of the subject's own, so that no two subjects are copies of one another.
 */
export function oddsOf(
  name: string,
  land: Land,
  hardship: readonly number[],
  strength: { readonly hardship: number; readonly surface: number; readonly scatter: number },
): readonly number[] {
  const surface = smoothField(name, 10);
  const scatter = normals(`${name} of hamlets`, land.hamlets.length);
  return land.hamlets.map(
    ({ place }, index) =>
      -strength.hardship * (hardship[index] ?? 0) +
      strength.surface * surface(place) +
      strength.scatter * (scatter[index] ?? 0),
  );
}
