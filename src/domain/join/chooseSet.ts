import type { AreaSetId, Vintage } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { fold } from '../area/fold.ts';
import { splitKind } from '../area/splitKind.ts';
import type { JoinedRecords } from './joinRecords.ts';
import type { JoinRecord, KeyColumns } from './JoinReport.ts';

/** One way to read a file: as units of this set, by these columns, with this outcome. */
export interface Trial {
  readonly set: AreaSetId;
  readonly keys: KeyColumns;
  readonly records: readonly JoinRecord[];
  readonly joined: JoinedRecords;
}

export interface ChosenSet {
  readonly trial: Trial;
  /** The other vintage where the file fits it as well, so that the planner should confirm. */
  readonly other: AreaSetId | null;
}

/** Sets a file may be about, the one in force first. */
export const joinableSets = ['commune2025', 'commune2021', 'district', 'hamlet'] as const;

/** Share of the rows that name a unit without contradiction; headings are no rows of units. */
function fit({ records, joined }: Trial): number {
  const rows = records.length - joined.headings.length;
  return rows === 0 ? 0 : joined.matched.length / rows;
}

const coverage = (sets: AreaSets, { set, joined }: Trial) =>
  joined.matched.length / Math.max(1, sets[set].areas.length);

/**
 * Level and vintage of a file, found from all of it: the set that most rows name without contradiction;
 * of equals the one that the file covers more of. Where a part of the units is named by what both vintages
 * share, the file does not tell, and the vintage in force is assumed with a question, unless the file
 * says in which (former) district its rows lie.
 *
 * @param told the vintage that the header of its codes names, as the portal's own templates do
 * @returns `null` when no set is named by at least one row in ten
 */
export function chooseSet(
  sets: AreaSets,
  trials: readonly Trial[],
  told: Vintage | null = null,
): ChosenSet | null {
  const ranked = trials
    .map((trial) => ({ trial, fit: Math.round(fit(trial) * 50) / 50, cover: coverage(sets, trial) }))
    .filter((each) => each.fit >= 0.1)
    .sort((a, b) => b.fit - a.fit || b.cover - a.cover);
  const [best, ...rest] = ranked;
  if (best === undefined) return null;
  const rival = rest.find(({ trial }) => isCommune(trial.set));
  const named = [best, ...rest].find(({ trial }) => trial.set === `commune${String(told)}`);
  if (named !== undefined && isCommune(best.trial.set) && named.fit >= best.fit)
    return { trial: named.trial, other: null };
  const even = rival !== undefined && isCommune(best.trial.set) && rival.fit >= best.fit && best.cover < 0.9;
  if (!even) return { trial: best.trial, other: null };
  const now = best.trial.set === 'commune2025' ? best.trial : rival.trial;
  const then = now === best.trial ? rival.trial : best.trial;
  return namesDistricts(sets, then) ? { trial: then, other: now.set } : { trial: now, other: then.set };
}

const isCommune = (set: AreaSetId) => set === 'commune2021' || set === 'commune2025';

/** Half of the rows, or a heading, say in which district they lie. */
function namesDistricts(sets: AreaSets, { joined, records }: Trial): boolean {
  const districts = new Set(sets.district.areas.map(({ name }) => fold(name)));
  const isDistrict = (text: string) => districts.has(fold(splitKind(text).name));
  const placed = records.filter(({ parents }) => parents.some(isDistrict)).length;
  return placed * 2 > records.length || joined.headings.some(({ area }) => area.set === 'district');
}
