import { catalogue } from './catalogue.ts';
import type { Indicator } from './Indicator.ts';

/**
 * The indicator that gives what a share is a share of (households for the poor rate, km of road for the hardened share), where
 * the catalogue shows it; `null` where it does not, or the indicator is no share of one column.
 */
export function wholeOf({ formation }: Pick<Indicator, 'formation'>): Indicator | null {
  if (formation.rule !== 'ratio') return null;
  const { denominator } = formation;
  return catalogue.find((each) => each.formation.rule === 'sum' && each.formation.of === denominator) ?? null;
}
