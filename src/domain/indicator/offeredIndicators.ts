import { catalogue } from './catalogue.ts';
import type { Formation, Indicator, Operand } from './Indicator.ts';
import type { World } from './World.ts';

/**
 * The measures this installation can show: those of the catalogue that it has figures for, embedded or brought
 * by the planner, and the planner's own. A province that was imported has no sample, so it offers none of it.
 *
 * @param sampleYears years with embedded sample figures
 */
export function offeredIndicators(
  world: Pick<World, 'tables' | 'own' | 'ownIndicators'>,
  sampleYears: readonly number[],
): readonly Indicator[] {
  const brought = new Set(world.own.map(({ indicator }) => indicator));
  const timeless = world.tables.filter(({ year }) => year === null);
  const columns = new Set(timeless.flatMap((table) => Object.keys(table.columns)));
  const offered = catalogue.filter(({ id, theme, provenance, periods, formation }) => {
    // Exposure is worked out once somebody asks for it.
    if (brought.has(id) || (theme === 'safety' && sampleYears.length > 0)) return true;
    if (provenance === 'sample') return periods.some(({ year }) => sampleYears.includes(year));
    return basesOf(formation).every((base) => columns.has(base));
  });
  return [...offered, ...world.ownIndicators];
}

function basesOf(formation: Formation): readonly string[] {
  if (formation.rule === 'ratio') return [formation.numerator, formation.denominator].flatMap(names);
  return formation.rule === 'mean' ? [formation.of, formation.weight] : [formation.of];
}

const names = (operand: Operand): readonly string[] => (typeof operand === 'string' ? [operand] : operand);
