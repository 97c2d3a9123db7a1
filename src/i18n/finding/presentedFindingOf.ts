import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Drivers } from '../../domain/outcome/createDrivers.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { clusterFinding } from '../clusters/clusterFinding.ts';
import { hazardFinding } from '../hazardFinding.ts';
import type { Language } from '../Language.ts';
import { shiftSentence } from '../shiftSentence.ts';
import { surenessSentence } from '../surenessSentence.ts';
import { changeFindingOf } from './changeFindingOf.ts';
import { flagFindingOf } from './flagFindingOf.ts';
import { shareFindingOf } from './shareFindingOf.ts';
import { fundedFindingOf } from './fundedFindingOf.ts';
import { findingOf } from './findingOf.ts';
import { yearChangeFindingOf } from './yearChangeFindingOf.ts';
import { secondFindingOf } from './secondFindingOf.ts';
import { priorityFindingOf } from './priorityFindingOf.ts';

/**
 * The one sentence that a room reads with the picture: it says what the map is painted by, and nothing else. `null` where the picture
 * has nothing to say yet.
 */
export function presentedFindingOf(
  world: World,
  drivers: Drivers,
  outcome: Outcome,
  language: Language,
): string | null {
  const { plan, flags, compared, hamlets, study } = outcome;
  const ranks = study?.ranks ?? null;
  switch (plan.paint) {
    case 'flag':
      return flagFindingOf(world, outcome, language);
    case 'flag-change':
      return flags === null || compared === null ? null : changeFindingOf(flags, compared, language);
    case 'flag-share':
      return hamlets === null ? null : shareFindingOf(hamlets, world.sets[outcome.set].areas, language);
    case 'score':
      return priorityFindingOf(world, outcome, drivers, language);
    case 'standing':
      return ranks === null ? null : surenessSentence(ranks.sensitivity, plan.top, language);
    case 'shift': {
      const comparison = ranks?.comparison ?? null;
      return comparison === null ? null : shiftSentence(comparison, language);
    }
    case 'cluster':
      return clusterFinding(outcome, world, language)[0] ?? null;
    case 'funding':
      return fundedFindingOf(world, outcome, language);
    case 'hazard':
      return hazardFinding(outcome, language);
    case 'bivariate':
    case 'year-change':
    case 'indicator': {
      if (outcome.second !== null)
        return secondFindingOf(outcome, outcome.second, world, language)[0] ?? null;
      const indicator = indicatorById(outcome.shown.indicator, world);
      if (indicator === undefined) return null;
      const said =
        outcome.change === null
          ? findingOf(outcome, world.sets, indicator, language)
          : yearChangeFindingOf(outcome, outcome.change, world.sets, indicator, language);
      return said[0] ?? null;
    }
  }
}
