import type { Language } from '../Language.ts';
import { unitSpace } from './unitSpace.ts';

/** A number and its unit that a line never breaks apart: "12 hộ", "33,1 %", in English "33.1%". */
export function withUnit(number: string, unit: string, language: Language): string {
  return `${number}${unitSpace(unit, language)}${unit}`;
}
