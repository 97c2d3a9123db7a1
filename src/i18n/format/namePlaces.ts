import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/**
 * The place of each name in the alphabet of the language: Vietnamese puts Đ after D and minds the marks, and
 * "mẫu 10" comes after "mẫu 9". Equal names share a place, so that a table sorts by plain numbers.
 */
export function namePlaces(names: readonly string[], language: Language): readonly number[] {
  const collator = new Intl.Collator(wordsOf(language).locale, { numeric: true });
  const places = new Map([...new Set(names)].sort(collator.compare).map((name, place) => [name, place]));
  return names.map((name) => places.get(name) ?? 0);
}
