import type { AreaSetId } from '../area/Area.ts';
import type { Column } from '../indicator/Cell.ts';
import { figures } from '../indicator/figures.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { World } from '../indicator/World.ts';

/** The denominator of a share over a set of areas; empty where it is no share of counts. */
export function wholesOf(world: World, indicator: Indicator, set: AreaSetId, year: number): Column {
  const { formation } = indicator;
  if (formation.rule !== 'ratio' || typeof formation.denominator !== 'string') return [];
  const whole: Indicator = {
    ...indicator,
    id: `${indicator.id}#whole`,
    formation: { rule: 'sum', of: formation.denominator },
  };
  return figures(world, whole, set, year).column;
}
