import type { AreaSetId } from '../area/Area.ts';
import { membership } from '../area/membership.ts';
import type { Cell, Column, MissingReason } from './Cell.ts';
import { divide } from './divide.ts';
import type { Carrying } from './FigureTable.ts';
import type { Indicator } from './Indicator.ts';
import { rateParts } from './rateParts.ts';
import { totals } from './totals.ts';
import { unanimous } from './unanimous.ts';
import type { OwnFigures, World } from './World.ts';

export interface CarriedColumn {
  readonly column: Column;
  /** `null` where nothing could be carried; the column is `not-carried` throughout. */
  readonly carried: Carrying | null;
}

/**
 * Own figures of one set for the areas of another: up to larger units by the indicator's rule, never down to
 * smaller ones, since nothing says how a unit's figure divides among its parts. Between the two maps of
 * communes a unit that is the same land in both keeps its figure whatever the rule.
 */
export function carryOwn(
  world: World,
  indicator: Indicator,
  own: OwnFigures,
  setId: AreaSetId,
): CarriedColumn {
  const count = world.sets[setId].areas.length;
  const unitOf = membership(world.sets, own.set, setId);
  const { set: from } = own;
  if (unitOf.some((unit) => unit >= 0)) {
    const { rule } = indicator.formation;
    if (rule === 'sum')
      return { column: totals([own.column], unitOf, count)[0] ?? [], carried: { from, by: 'sum' } };
    if (rule === 'unanimous')
      return { column: unanimous(own.column, unitOf, count), carried: { from, by: 'agreement' } };
    const parts = rateParts(world, indicator, own);
    if (parts !== null) {
      const [above, below] = totals([parts.numerator, parts.denominator], unitOf, count);
      const carried = { from, by: 'ratio', denominator: parts.told } as const;
      return { column: divide(above ?? [], below ?? []), carried };
    }
  }
  const column = sameUnits(world, own, setId);
  const some = column.some((cell) => cell !== 'not-carried');
  return { column, carried: some ? { from, by: 'same-units' } : null };
}

/** The figures of the communes that the merger of 2025 left whole, and `not-carried` for all others. */
function sameUnits({ sets }: World, { set: from, column }: OwnFigures, to: AreaSetId): Column {
  const cells = new Array<Cell>(sets[to].areas.length).fill('not-carried' satisfies MissingReason);
  const isCommune = (set: AreaSetId) => set === 'commune2021' || set === 'commune2025';
  if (!isCommune(from) || !isCommune(to)) return cells;
  const unitOf = membership(sets, 'commune2021', 'commune2025');
  unitOf.forEach((unit, part) => {
    if (unit < 0 || unitOf.indexOf(unit) !== part || unitOf.lastIndexOf(unit) !== part) return;
    const [source, target] = from === 'commune2021' ? [part, unit] : [unit, part];
    cells[target] = column[source] ?? 'not-reported';
  });
  return cells;
}
