import type { Indicator, Period } from './Indicator.ts';

/**
 * Entries of the planner's own measures, one for each id: the same sheet of the next year adds a period to the
 * entry it already has. The newest file says what the measure is called and which way it points.
 *
 * @param entries oldest file first
 */
export function mergeIndicators(entries: readonly Indicator[]): readonly Indicator[] {
  const merged = new Map<string, Indicator>();
  for (const entry of entries) {
    const known = merged.get(entry.id);
    merged.set(entry.id, known === undefined ? entry : mergeInto(known, entry));
  }
  return [...merged.values()];
}

function mergeInto(known: Indicator, entry: Indicator): Indicator {
  const periods = new Map<number, Period>();
  for (const period of [...known.periods, ...entry.periods]) periods.set(period.year, period);
  return {
    ...entry,
    sets: [...new Set([...known.sets, ...entry.sets])],
    periods: [...periods.values()].sort((a, b) => a.year - b.year),
  };
}
