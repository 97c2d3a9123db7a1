import type { World } from '../../domain/indicator/World.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { fundedUnits } from '../invest/fundedUnits.ts';
import { fundFinding } from '../invest/fundFinding.ts';
import { fundNamesIn } from '../invest/fundNamesIn.ts';
import { projectFinding } from '../invest/projectFinding.ts';
import { projectNamesIn } from '../invest/projectNamesIn.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/** What the money reaches where the map is painted by it, or why it reaches nothing; `null` where it is painted by something else. */
export function fundedFindingOf(world: World, { plan, funding }: Outcome, language: Language): string | null {
  if (funding === null) return null;
  if (typeof funding === 'string') return wordsOf(language).legend.funding.refusals[funding];
  const { projects } = funding;
  if (projects !== null)
    return projectFinding(
      funding.funding,
      projectNamesIn(world.sets, projects, funding.units.problem, { ...plan, language }),
    );
  const names = fundNamesIn(world, funding.units.problem, { ...plan, language });
  return fundFinding(funding.funding, fundedUnits(world, funding.funding, language), names);
}
