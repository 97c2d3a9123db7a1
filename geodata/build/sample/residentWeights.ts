import { readCommunes2025 } from '../facts/readCommunes2025.ts';
import type { Land } from './Land.ts';
import { published } from './published.ts';
import { normals } from './random.ts';

/** Residents in proportion to the registered population of 2025, shared among the former communes' hamlets. */
export function residentWeights(land: Land): readonly number[] {
  const noise = normals('hamlet size', land.hamlets.length);
  const crowd = land.hamlets.map(
    ({ commune }, index) =>
      (commune.rural ? 1 : 1.45) *
      Math.exp(Math.max(-0.75, Math.min(0.5, (commune.rural ? 0.34 : 0.2) * (noise[index] ?? 0)))),
  );
  const registered = new Map(readCommunes2025().map(({ code, population }) => [code, population]));
  const perUnit = share(land, crowd, ({ commune2025 }) => commune2025, registered);
  return share(land, perUnit, ({ district }) => district, new Map(Object.entries(published.residents2019)));
}

/** Scales the weights of each group to its known total; groups without one stay as they are. */
function share(
  land: Land,
  weights: readonly number[],
  groupOf: (commune: Land['communes'][number]) => string,
  totalOf: ReadonlyMap<string, number>,
): readonly number[] {
  const sums = new Map<string, number>();
  land.hamlets.forEach(({ commune }, index) => {
    const group = groupOf(commune);
    sums.set(group, (sums.get(group) ?? 0) + (weights[index] ?? 0));
  });
  return land.hamlets.map(({ commune }, index) => {
    const total = totalOf.get(groupOf(commune));
    const weight = weights[index] ?? 0;
    return total === undefined ? weight : (weight * total) / (sums.get(groupOf(commune)) ?? 1);
  });
}
