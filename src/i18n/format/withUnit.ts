import type { Language } from '../Language.ts';

const noBreakSpace = '\u00a0';
const narrowNoBreakSpace = '\u202f';

/**
 * A number and its unit that a line never breaks apart: "12 hộ", "33,1 %". English sets the percent sign
 * close, Vietnamese after a narrow space.
 */
export function withUnit(number: string, unit: string, language: Language): string {
  if (unit === '') return number;
  if (unit === '%') return language === 'vi' ? `${number}${narrowNoBreakSpace}%` : `${number}%`;
  return `${number}${noBreakSpace}${unit}`;
}
