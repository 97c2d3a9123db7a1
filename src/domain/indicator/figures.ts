import type { AreaSetId } from '../area/Area.ts';
import { membership } from '../area/membership.ts';
import type { MissingReason } from './Cell.ts';
import type { FigureTable, Figures } from './FigureTable.ts';
import { formedFromParts } from './formedFromParts.ts';
import { formedWhereMeasured } from './formedWhereMeasured.ts';
import type { Indicator } from './Indicator.ts';
import { ownFiguresFor } from './ownFiguresFor.ts';
import { periodFor } from './periodFor.ts';
import type { World } from './World.ts';

/**
 * What an indicator says for every area of a set in a year: the planner's own figures where there are some,
 * else formed from the embedded base columns by the indicator's rule.
 * @param year any year; the indicator's period for it is taken (`periodFor`)
 * @returns one cell per area of the set, in its order, and how the figures came there. `not-carried`
 *   everywhere if the indicator does not reach the set; `not-reported` everywhere if its table is not there.
 */
export function figures(world: World, indicator: Indicator, setId: AreaSetId, year: number): Figures {
  const own = ownFiguresFor(world, indicator, setId, year);
  if (own) return own;

  const { provenance, measuredIn, formation } = indicator;
  const how = setId === measuredIn ? 'measured' : 'summed';
  const count = world.sets[setId].areas.length;
  const none = (reason: MissingReason): Figures => ({
    column: new Array<MissingReason>(count).fill(reason),
    provenance,
    how,
  });

  if (!indicator.sets.includes(setId)) return none('not-carried');
  const period = periodFor(indicator, year);
  const table = period && tableOf(world, measuredIn, period.year);
  if (!table) return none('not-reported');
  if (how === 'measured') {
    const column = formedWhereMeasured(formation, table);
    return column?.length === count ? { column, provenance, how } : none('not-reported');
  }
  const column = formedFromParts(formation, table, membership(world.sets, measuredIn, setId), count);
  return column
    ? { column, provenance, how }
    : none(formation.rule === 'none' ? 'not-carried' : 'not-reported');
}

function tableOf(world: World, set: AreaSetId, year: number): FigureTable | undefined {
  return (
    world.tables.find((table) => table.set === set && table.year === year) ??
    world.tables.find((table) => table.set === set && table.year === null)
  );
}
