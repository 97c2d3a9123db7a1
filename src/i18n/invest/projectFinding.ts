import type { Funding } from '../../domain/invest/Funding.ts';
import { count } from '../format/count.ts';
import { share } from '../format/share.ts';
import { investIn } from '../investIn.ts';
import type { FundNames } from './FundNames.ts';
import { million } from './million.ts';
import { reachText } from './reachText.ts';

/** What the money reaches by projects, and what is gained over going down the table. */
export function projectFinding(funding: Funding, names: FundNames): string {
  const { language, problem } = names;
  const words = investIn(language);
  if (funding.status === 'infeasible') return words.infeasible;
  const { totals, ranked, better } = funding;
  const budget = million(problem.conditions.budget, language);
  if (totals.units === 0) return words.projects.nothing(budget);
  const projects = count(totals.units, language);
  const found = words.projects.finding(projects, budget, reachText(totals.gains, names));
  if (ranked.broken.length > 0) return `${found}${words.projects.listBreaks}`;
  if (ranked.totals.value <= 0) return `${found}${words.projects.listNothing}`;
  const gained = better.value / ranked.totals.value;
  return `${found}${gained <= 1e-9 ? words.projects.same : words.projects.better(share(gained, language))}`;
}
