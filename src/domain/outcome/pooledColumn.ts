import type { AreaSetId } from '../area/Area.ts';
import type { Column } from '../indicator/Cell.ts';
import type { World } from '../indicator/World.ts';
import { yearsOf } from '../indicator/yearsOf.ts';
import type { Columns } from './createColumns.ts';
import { knownIndicator } from './knownIndicator.ts';

/** The figures of all years of an indicator after each other: classes cut from them are the same in every year. */
export function pooledColumn(world: World, columns: Columns, set: AreaSetId, indicator: string): Column {
  const years = yearsOf(knownIndicator(world, indicator), world);
  return years.flatMap((year) => [...columns(set, year, indicator).column]);
}
