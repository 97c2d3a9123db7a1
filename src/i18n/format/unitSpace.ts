import type { Language } from '../Language.ts';

const noBreakSpace = '\u00a0';
const narrowNoBreakSpace = '\u202f';

/** What stands between a number and its unit: English sets the percent sign close, Vietnamese after a narrow space. */
export function unitSpace(unit: string, language: Language): string {
  if (unit === '') return '';
  if (unit === '%') return language === 'vi' ? narrowNoBreakSpace : '';
  return noBreakSpace;
}
