import { changeSteps, UNCHANGED } from '../change/changeClasses.ts';
import { levelsOfTwo } from '../classify/attentionLevels.ts';
import type { Paint, Plan } from '../plan.ts';
import { changeClasses } from './changeNumbers.ts';
import { shiftClasses } from './studiedNumbers.ts';
import { clusterLabels } from './Study.ts';

const stippled: Readonly<Partial<Record<Paint, readonly number[]>>> = {
  // Where both measures call for attention most.
  bivariate: [levelsOfTwo ** 2 - 1],
  // Every class that became worse.
  'year-change': Array.from({ length: changeSteps }, (_, step) => UNCHANGED + 1 + step),
  cluster: [clusterLabels.indexOf('low'), clusterLabels.indexOf('low-among-high')],
  'flag-change': [changeClasses.indexOf('leaves')],
  shift: [shiftClasses.indexOf('far-down'), shiftClasses.indexOf('down')],
};
const none: readonly number[] = [];

/**
 * Classes that carry dots over their colour. Two sides of one scale are equally dark, so without colour (a copy in grey, a poor
 * projector) the dots alone tell low from high, and down from up.
 */
export function stippledClasses({
  paint,
  comparedYear,
}: Pick<Plan, 'paint' | 'comparedYear'>): readonly number[] {
  // Without another year it is a map of one.
  if (paint === 'year-change' && comparedYear === null) return none;
  return stippled[paint] ?? none;
}
