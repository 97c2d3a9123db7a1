import type { FundChoices } from './FundChoices.ts';

/** What measures that are worked out rest on. */
const parts: Readonly<Record<string, readonly string[]>> = {
  'unhardened-road-km': ['road-km', 'hardened-road-share'],
};

/** Indicators behind the prices and the goals of a plan, each once; a score and a unit itself are none. */
export function fundedIndicators({
  fundPrices,
  fundGoals,
}: Pick<FundChoices, 'fundPrices' | 'fundGoals'>): readonly string[] {
  const counting = [fundPrices, fundGoals].flatMap((amounts) =>
    Object.entries(amounts).flatMap(([id, amount]) => (amount > 0 ? (parts[id] ?? [id]) : [])),
  );
  return [...new Set(counting)].filter((id) => id !== 'unit' && id !== 'score');
}
