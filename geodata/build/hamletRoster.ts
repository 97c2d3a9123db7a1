import { apportion } from './apportion.ts';
import { readCommunes2021 } from './facts/readCommunes2021.ts';
import { readCommunes2025 } from './facts/readCommunes2025.ts';

/** One sample hamlet: its name and place are ours, only how many there are is published. */
export interface RosterHamlet {
  /** `<commune2021 code>-<two-digit number>`. */
  readonly code: string;
  /** Counts from 1 in its commune. */
  readonly number: number;
  readonly commune2021: string;
}

/** Hamlets of the province after QĐ 17/QĐ-UBND of January 2026. */
const provinceHamlets = 1462;

/** The one district whose number of hamlets is published: Thạch An, 95. */
const countedDistrict = { code: '053', hamlets: 95 };

const leastPerCommune = 3;

/**
 * The 1,462 sample hamlets, ordered by code. How many a commune has is not public, so each unit of 2025
 * weighs the mean of its shares of population and of area, shared evenly among the communes it was merged
 * from; Thạch An shares its own 95.
 */
export function hamletRoster(): readonly RosterHamlet[] {
  const communes = readCommunes2021();
  const weights = communeWeights();
  const counts = new Map<string, number>();
  const counted = communes.filter((commune) => commune.district === countedDistrict.code);
  const others = communes.filter((commune) => commune.district !== countedDistrict.code);
  for (const [group, total] of [
    [counted, countedDistrict.hamlets],
    [others, provinceHamlets - countedDistrict.hamlets],
  ] as const) {
    const shares = apportion(
      total,
      group.map((commune) => weights.get(commune.code) ?? 0),
      leastPerCommune,
    );
    group.forEach((commune, index) => counts.set(commune.code, shares[index] ?? 0));
  }
  return communes.flatMap((commune) =>
    Array.from({ length: counts.get(commune.code) ?? 0 }, (_, index) => ({
      code: `${commune.code}-${String(index + 1).padStart(2, '0')}`,
      number: index + 1,
      commune2021: commune.code,
    })),
  );
}

function communeWeights(): ReadonlyMap<string, number> {
  const units = readCommunes2025();
  const communes = readCommunes2021();
  const people = units.reduce((sum, unit) => sum + unit.population, 0);
  const km2 = units.reduce((sum, unit) => sum + unit.areaKm2, 0);
  return new Map(
    units.flatMap((unit) => {
      const parts = communes.filter((commune) => commune.commune2025 === unit.code);
      const weight = (unit.population / people + unit.areaKm2 / km2) / 2 / parts.length;
      return parts.map((part) => [part.code, weight] as const);
    }),
  );
}
