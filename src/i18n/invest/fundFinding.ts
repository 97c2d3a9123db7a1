import type { Funding } from '../../domain/invest/Funding.ts';
import { share } from '../format/share.ts';
import { investIn } from '../investIn.ts';
import type { FundNames } from './FundNames.ts';
import { million } from './million.ts';
import { reachText } from './reachText.ts';

/** What the money reaches, and what is gained over a ranking alone. */
export function fundFinding(funding: Funding, units: string, names: FundNames): string {
  const { language, problem } = names;
  const words = investIn(language);
  if (funding.status === 'infeasible') return words.infeasible;
  const { totals, ranked, better } = funding;
  const budget = million(problem.conditions.budget, language);
  if (totals.units === 0) return words.nothing(budget);
  const found = words.finding(units, budget, reachText(totals.gains, names));
  if (ranked.broken.length > 0) return `${found}${words.rankedBreaks}`;
  if (ranked.totals.value <= 0) return `${found}${words.rankedNothing}`;
  const gained = better.value / ranked.totals.value;
  return `${found}${gained <= 1e-9 ? words.same : words.better(share(gained, language))}`;
}
