import type { World } from '../../domain/indicator/World.ts';
import type { Drivers } from '../../domain/outcome/createDrivers.ts';
import { knownIndicator } from '../../domain/outcome/knownIndicator.ts';
import { mainDriver } from '../../domain/outcome/mainDriver.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { joinWith } from '../rules/joinWith.ts';
import { lowerFirst } from '../lowerFirst.ts';
import type { Language } from '../Language.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { leadersOf } from './leadersOf.ts';
import { placeName } from '../placeName.ts';

/** Where first and mostly why, in one marked sentence; says so when nobody is ranked. */
export function priorityFindingOf(
  world: World,
  outcome: Outcome,
  drivers: Drivers,
  language: Language,
): string {
  const words = wordsOf(language).priority;
  const leaders = leadersOf(outcome);
  const names = leaders.flatMap((unit) => {
    const area = world.sets[outcome.set].areas[unit];
    return area === undefined
      ? []
      : [words.strong(placeName(world.sets, area, outcome.plan.vintage, language))];
  });
  if (names.length === 0) return words.findingNone;
  const first = joinWith(names, words.and);
  const reason = mainDriver(leaders.map((unit) => drivers(outcome.plan, unit)));
  return reason === null
    ? words.findingPlain(first)
    : words.finding(first, lowerFirst(wordIn(knownIndicator(world, reason).name, language)));
}
