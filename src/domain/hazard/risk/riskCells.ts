import type { CellOf } from '../../rules/CellOf.ts';
import type { HazardChoices } from '../HazardChoices.ts';
import type { HazardOfHamlets } from '../HazardOfHamlets.ts';
import { shareFrom } from '../shareFrom.ts';
import { riskFigures } from './riskRuleSet.ts';

/**
 * The figures by which hamlets are judged to be at high risk. What nobody looked at may lie on either side of the threshold: the share is a figure
 * only where it cannot change the answer.
 *
 * @param nearest kilometres from each hamlet to the nearest event that counts; NaN where the hamlet has no place
 */
export function riskCells(
  { exposure }: HazardOfHamlets,
  choices: HazardChoices,
  nearest: Float64Array,
): (unit: number) => CellOf {
  const threshold = choices.riskShare / 100;
  return (unit) => {
    const { certain, unknown } = shareFrom(exposure, unit, choices.riskClass);
    const decided = certain >= threshold || certain + unknown < threshold;
    const km = nearest[unit] ?? NaN;
    return (indicator) => {
      if (indicator === riskFigures.share) return decided ? certain : 'not-mapped';
      return Number.isNaN(km) ? 'not-reported' : km;
    };
  };
}
