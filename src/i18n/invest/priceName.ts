import { indicatorOfLeaving } from '../../domain/invest/leaving/leavingMeasures.ts';
import { criteriaOf } from '../../domain/rules/criteriaOf.ts';
import { ruleSets } from '../../domain/rules/ruleSets.ts';
import { investIn } from '../investIn.ts';
import { wordIn } from '../wordIn.ts';
import type { FundNames } from './FundNames.ts';
import { goalName } from './reachText.ts';

/** What a price is set on: "mỗi hộ nghèo". */
export function priceName(id: string, names: Pick<FundNames, 'indicators' | 'language'>): string {
  const { language } = names;
  const words = investIn(language);
  const known: Readonly<Record<string, string>> = words.priceUnits;
  const indicator = indicatorOfLeaving(id);
  const counted = ruleSets
    .flatMap(criteriaOf)
    .find((criterion) => criterion.indicator === indicator && criterion.counted !== undefined)?.counted;
  if (counted !== undefined) return words.leavingPrice(wordIn(counted.one, language));
  return known[id] ?? words.priceOf(goalName(id, names));
}
