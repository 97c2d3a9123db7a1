import { fold } from '../../area/fold.ts';

/** A name as a part of an address: letters without marks, digits and hyphens, at most 48 of them; `x` for one without any. */
export function slugOf(text: string): string {
  const words = fold(text).replace(/[^a-z0-9]+/g, '-');
  return words.slice(0, 48).replace(/^-+|-+$/g, '') || 'x';
}

/** The slug, with a number behind it where it is taken already. */
export function freeSlug(text: string, taken: ReadonlySet<string>): string {
  const slug = slugOf(text);
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? slug : `${slug}-${String(number)}`;
    if (!taken.has(id)) return id;
  }
}
