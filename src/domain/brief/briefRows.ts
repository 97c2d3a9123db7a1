import type { Area } from '../area/Area.ts';
import { mergedFrom } from '../area/mergedFrom.ts';
import { parentOf } from '../area/parentOf.ts';
import { placesAbove } from '../area/placesAbove.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { OUTSIDE } from '../classify/Legend.ts';
import { lookOf } from '../classify/lookOf.ts';
import { isFigure, type Cell } from '../indicator/Cell.ts';
import type { Brief } from './Brief.ts';
import type { BriefFrom } from './briefOf.ts';
import type { BriefRow } from './BriefRow.ts';
import { flagsOfRows } from './flagsOfRows.ts';
import { fundingOfRows } from './fundingOfRows.ts';
import { hazardsOfRows } from './hazardsOfRows.ts';
import type { Painting } from './Painting.ts';
import { scoresOfRows } from './scoresOfRows.ts';

/**
 * One row a unit: those inside the filters in the order given, then the others by code.
 *
 * @param inside unit indices
 */
export function briefRows(
  from: BriefFrom,
  { colours }: Painting,
  indicators: Brief['indicators'],
  inside: readonly number[],
): readonly BriefRow[] {
  const { world, outcome, columns } = from;
  const { plan, set, classNumbers, hamlets, study, change } = outcome;
  const { sets } = world;
  const within = new Set(inside);
  const outside = [...sets[set].areas.keys()].filter((unit) => !within.has(unit));
  const told = indicators.map(({ entry: { id } }) => ({ id, ...columns(set, plan.year, id) }));
  const households = columns(set, plan.year, 'households').column;
  const clusters = typeof study?.clusters === 'object' ? study.clusters : null;
  const fundingOf = fundingOfRows(outcome);
  const [flagOf, hazardOf, scoreOf] = [flagsOfRows(from), hazardsOfRows(from), scoresOfRows(from)];
  return [...inside, ...outside].flatMap((unit): readonly BriefRow[] => {
    const area = sets[set].areas[unit];
    if (area === undefined) return [];
    const number = classNumbers[unit] ?? OUTSIDE;
    const cells = told.map(({ column }): Cell => column[unit] ?? 'not-reported');
    const formerly = mergedFrom(sets, area.key);
    return [
      {
        unit,
        area,
        parent: parentOf(sets, area, plan.vintage),
        districts: districtsOf(sets, area, formerly),
        formerly,
        inside: within.has(unit),
        number,
        look: lookOf(number),
        colour: colours[number] ?? null,
        cells,
        edited: told.filter(({ used }) => used.edited?.includes(unit) === true).map(({ id }) => id),
        missing: told.filter((_, at) => !isFigure(cells[at])).map(({ id }) => id),
        change:
          change === null
            ? null
            : {
                from: change.from.column[unit] ?? 'not-reported',
                to: change.to.column[unit] ?? 'not-reported',
                difference: change.differences[unit] ?? 'not-reported',
              },
        funding: fundingOf(area.key),
        households: households[unit] ?? 'not-reported',
        flag: flagOf(unit),
        hamlets: hamlets?.parts[unit] ?? null,
        score: scoreOf(unit),
        cluster: clusters?.labels[unit] ?? null,
        hazard: hazardOf(unit),
      },
    ];
  });
}

/** A unit of 2025 may mix former districts; any other lies in one at most. */
function districtsOf(sets: AreaSets, area: Area, formerly: readonly Area[]): readonly Area[] {
  if (formerly.length > 0) return placesAbove(sets, formerly, 2021);
  const key = area.within.district;
  const district = key === undefined ? undefined : sets.district.areas[sets.district.indexOf.get(key) ?? -1];
  return district === undefined ? [] : [district];
}
