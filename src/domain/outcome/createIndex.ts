import type { AreaSetId } from '../area/Area.ts';
import type { AreaSet } from '../area/AreaSet.ts';
import type { Column } from '../indicator/Cell.ts';
import type { World } from '../indicator/World.ts';
import type { IndexChoices } from '../score/IndexChoices.ts';
import { prepareScores } from '../score/prepareScores.ts';
import type { PreparedScores } from '../score/PreparedScores.ts';
import type { Columns } from './createColumns.ts';
import { exceptedUnits } from './exceptedUnits.ts';
import { memoize } from './memoize.ts';
import type { UsedIndicator } from './Outcome.ts';
import { scoringOf, type Scoring } from './scoringOf.ts';

/** An index with the figures it stands on, by position of its indicators. */
export interface Index {
  readonly scoring: Scoring;
  readonly prepared: PreparedScores;
  readonly columns: readonly Column[];
  readonly used: readonly UsedIndicator[];
  /** By unit: the group whose mean fills a gap; `null` where gaps stay. */
  readonly means: readonly (string | null)[] | null;
}

export type IndexOf = (set: AreaSetId, year: number, choices: IndexChoices) => Index;

/** Figures made comparable as the planner chose; remembered, so that a moving slider only weighs and sorts. */
export function createIndex(world: World, columns: Columns): IndexOf {
  const known = memoize<Omit<Index, 'scoring'>>();
  return (set, year, choices) => {
    const scoring = scoringOf(world, choices);
    const { indicators, directions, treatments } = scoring;
    const fills = choices.missing === 'group-mean' || choices.missing === 'overall-mean';
    const key = JSON.stringify([
      set,
      year,
      indicators,
      directions,
      treatments,
      fills ? choices.missing : null,
      choices.except,
    ]);
    const made = known(key, () => {
      const found = indicators.map((id) => columns(set, year, id));
      const excepted = exceptedUnits(world.sets[set].areas, choices.except);
      const cells = found.map(({ column }) => without(column, excepted));
      const means = fills ? groupsOf(world.sets[set], choices.missing === 'group-mean', excepted) : null;
      const given = { columns: cells, directions, treatments };
      return {
        prepared: prepareScores(means === null ? given : { ...given, means }),
        columns: cells,
        used: found.map(({ used }) => used),
        means,
      };
    });
    return { scoring, ...made };
  };
}

/** The former district, or everything together; communes of 2025 lie in no district, so their gaps stay. */
function groupsOf({ areas }: AreaSet, byDistrict: boolean, excepted: Uint8Array): readonly (string | null)[] {
  return areas.map(({ within }, unit) => {
    if (excepted[unit] === 1) return null;
    return byDistrict ? (within.district ?? null) : 'province';
  });
}

/** The measure means nothing for who is not ranked, so that nobody is compared with them either. */
function without(column: Column, excepted: Uint8Array): Column {
  return excepted.includes(1)
    ? column.map((cell, unit) => (excepted[unit] === 1 ? 'not-applicable' : cell))
    : column;
}
