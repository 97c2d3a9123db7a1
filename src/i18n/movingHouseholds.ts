import { isFigure } from '../domain/indicator/Cell.ts';
import type { ArrangedHamlet } from '../domain/resettle/ArrangedHamlet.ts';
import { isPartlyUnseen } from '../domain/resettle/isPartlyUnseen.ts';
import { printCell } from './format/printCell.ts';
import type { Language } from './Language.ts';
import { safetyIn } from './safetyIn.ts';

/** How many households of a hamlet are to move: "31 hộ", "ít nhất 31 hộ", or why that is not known. */
export function movingHouseholds(line: ArrangedHamlet, language: Language): string {
  const printed = printCell('households', line.toMove, language);
  return isFigure(line.toMove) && isPartlyUnseen(line.living)
    ? safetyIn(language).why.atLeast(printed)
    : printed;
}
