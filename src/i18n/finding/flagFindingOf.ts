import { setOfKey } from '../../domain/area/setOfKey.ts';
import { NOT_APPLICABLE, OPEN } from '../../domain/classify/Legend.ts';
import type { World } from '../../domain/indicator/World.ts';
import { flagCounts } from '../../domain/outcome/flagCounts.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { areaName } from '../areaName.ts';
import { count } from '../format/count.ts';
import type { Language } from '../Language.ts';
import { ruleSetName } from '../rules/ruleSetName.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';

/** What the law flags, in one marked sentence with its figures; `null` where no rule set judges the level. */
export function flagFindingOf(world: World, outcome: Outcome, language: Language): string | null {
  const { flags, set, plan } = outcome;
  if (flags === null) return null;
  const words = wordsOf(language).difficulty;
  const { ruleSet } = flags;
  const counts = flagCounts(world.sets[set], flags, plan.within, plan.except);
  const classes = ruleSet.classes
    .map(({ name }, number) => ({ found: counts.get(number) ?? 0, name: wordIn(name, language) }))
    .map(({ found, name }, number) =>
      number === 0
        ? words.firstClass(count(found, language), words.units[ruleSet.level], name)
        : words.nextClass(count(found, language), name),
    );
  const open = counts.get(OPEN) ?? 0;
  const out = counts.get(NOT_APPLICABLE) ?? 0;
  return [
    words.finding(placeOf(world, plan, language), classes.join(', '), ruleSetName(ruleSet, language)),
    open > 0 ? words.open(count(open, language)) : '',
    out > 0 ? words.outOfScope(count(out, language)) : '',
    '.',
  ].join('');
}

function placeOf({ sets }: World, { within }: Outcome['plan'], language: Language): string {
  if (within === null) return '';
  const { areas, indexOf } = sets[setOfKey(within)];
  const area = areas[indexOf.get(within) ?? -1];
  return area === undefined ? '' : wordsOf(language).difficulty.inPlace(areaName(area, language));
}
