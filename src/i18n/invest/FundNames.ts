import type { FundProblem } from '../../domain/invest/FundProblem.ts';
import type { Indicator } from '../../domain/indicator/Indicator.ts';
import type { Language } from '../Language.ts';

/** What sentences about money need to know of the problem they speak of. */
export interface FundNames {
  readonly problem: Pick<FundProblem, 'goals' | 'conditions'>;
  readonly indicators: readonly Indicator[];
  /** What goals are called that are no measures of the portal. */
  readonly ownGoals?: ReadonlyMap<string, string>;
  /** The place, or the project, of an id. */
  readonly nameOf: (id: string) => string;
  readonly language: Language;
}
