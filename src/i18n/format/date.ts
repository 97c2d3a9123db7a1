import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/**
 * A day, month or year as the language writes it, as exact as it is known: "18/9/2024", "tháng 9/2024".
 * @param iso `2024-09-18`, `2024-09` or `2024`; anything else is given back as it came
 */
export function date(iso: string, language: Language): string {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(iso) ?? [];
  const words = wordsOf(language).units.date;
  if (year === undefined) return iso;
  if (month === undefined) return words.year(Number(year));
  if (day === undefined) return words.month(Number(month), Number(year));
  return words.day(Number(day), Number(month), Number(year));
}
