import type { AreaSetId } from '../area/Area.ts';
import { membership } from '../area/membership.ts';
import { OPEN } from '../classify/Legend.ts';
import type { Cell } from '../indicator/Cell.ts';
import type { World } from '../indicator/World.ts';
import type { RuleChoices } from '../rules/RuleChoices.ts';
import { ruleSetChosen } from '../rules/ruleSetChosen.ts';
import type { Columns } from './createColumns.ts';
import { createFlags } from './createFlags.ts';
import type { FlaggedHamlets, FlaggedParts } from './Outcome.ts';

/**
 * Flagged hamlets of every unit of a set: where nearly every commune has the same class, this share tells
 * them apart. In the set's order; `null` where no rule set judges hamlets in that year, or none are loaded.
 */
export function flaggedParts(
  world: World,
  columns: Columns,
  set: AreaSetId,
  year: number,
  choices: Pick<RuleChoices, 'rules' | 'ownRules'>,
): FlaggedHamlets | null {
  const count = world.sets.hamlet.areas.length;
  const flags = createFlags(ruleSetChosen(choices, 'hamlet', year), year, count, (id) =>
    columns('hamlet', year, id),
  );
  if (flags === null || count === 0) return null;
  const { ruleSet } = flags;
  const parts = world.sets[set].areas.map(() => ({ hamlets: 0, flagged: 0, open: 0 }));
  for (const [hamlet, unit] of membership(world.sets, 'hamlet', set).entries()) {
    const total = parts[unit];
    if (total === undefined) continue;
    const number = flags.classNumbers[hamlet] ?? OPEN;
    total.hamlets += 1;
    if (number === OPEN) total.open += 1;
    if (ruleSet.classes[number]?.flagged === true) total.flagged += 1;
  }
  return { ruleSet, parts, shares: parts.map(shareOf) };
}

/** A hamlet that cannot be assessed leaves the share open: it is at least what is flagged, and may be more. */
function shareOf({ hamlets, flagged, open }: FlaggedParts): Cell {
  if (hamlets === 0) return 'no-denominator';
  return open > 0 ? 'incomplete' : flagged / hamlets;
}
