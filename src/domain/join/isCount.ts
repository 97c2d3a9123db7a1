import { fold } from '../area/fold.ts';
import type { ValueColumn } from './columnsFor.ts';

const measures = /\b(binh quan|trung binh|mat do|khoang cach|cu ly|average|mean|per|density|distance)\b/;

/**
 * Whether the numbers of a column are amounts that add up, as far as catalogue and header tell: households,
 * people, kilometres of road; not incomes per head, distances or rates.
 */
export function isCount({ header, scale, suggestion }: ValueColumn): boolean {
  if (scale !== 'plain') return false;
  if (suggestion !== null) return suggestion.indicator.formation.rule === 'sum';
  return !measures.test(fold(header));
}
