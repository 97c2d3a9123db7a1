import type { AreaSetId } from '../area/Area.ts';
import { membership } from '../area/membership.ts';
import { OPEN } from '../classify/Legend.ts';
import type { World } from '../indicator/World.ts';
import type { RuleChoices } from '../rules/RuleChoices.ts';
import { ruleSetChosen } from '../rules/ruleSetChosen.ts';
import type { Columns } from './createColumns.ts';
import { createFlags } from './createFlags.ts';

/** How many hamlets of one unit the law flags. */
export interface FlaggedParts {
  readonly hamlets: number;
  readonly flagged: number;
  readonly open: number;
}

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
): readonly FlaggedParts[] | null {
  const count = world.sets.hamlet.areas.length;
  const flags = createFlags(ruleSetChosen(choices, 'hamlet', year), year, count, (id) =>
    columns('hamlet', year, id),
  );
  if (flags === null || count === 0) return null;
  const { classes } = flags.ruleSet;
  const totals = world.sets[set].areas.map(() => ({ hamlets: 0, flagged: 0, open: 0 }));
  for (const [hamlet, unit] of membership(world.sets, 'hamlet', set).entries()) {
    const total = totals[unit];
    if (total === undefined) continue;
    const number = flags.classNumbers[hamlet] ?? OPEN;
    total.hamlets += 1;
    if (number === OPEN) total.open += 1;
    if (classes[number]?.flagged === true) total.flagged += 1;
  }
  return totals;
}
