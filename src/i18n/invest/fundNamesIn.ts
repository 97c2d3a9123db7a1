import { catalogue } from '../../domain/indicator/catalogue.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Plan } from '../../domain/plan.ts';
import { namerOfKeys } from '../namerOfKeys.ts';
import type { FundNames } from './FundNames.ts';

/** How units of a world are named in sentences about money. */
export function fundNamesIn(
  { sets, ownIndicators }: Pick<World, 'sets' | 'ownIndicators'>,
  problem: FundNames['problem'],
  plan: Pick<Plan, 'vintage' | 'language'>,
): FundNames {
  const indicators = [...catalogue, ...ownIndicators];
  return { problem, indicators, nameOf: namerOfKeys(sets, plan), language: plan.language };
}
