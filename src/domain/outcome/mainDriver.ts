import type { Driver } from './createDrivers.ts';

/** The indicator that adds most points to these units' scores taken together; `null` where none adds any. */
export function mainDriver(units: readonly (readonly Driver[])[]): string | null {
  const sums = new Map<string, number>();
  for (const { indicator, points } of units.flat())
    sums.set(indicator, (sums.get(indicator) ?? 0) + (points ?? 0));
  const [heaviest] = [...sums].sort((a, b) => b[1] - a[1]);
  return heaviest === undefined || heaviest[1] === 0 ? null : heaviest[0];
}
