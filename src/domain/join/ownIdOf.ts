import { fold } from '../area/fold.ts';

/**
 * `Tỉ lệ hộ có xe máy (%)` → `own-ti-le-ho-co-xe-may`; short, stable, fit for an address.
 *
 * @param otherwise where a title has no letters to take
 */
export function ownIdOf(title: string, otherwise: string): string {
  const words = fold(title.replace(/\([^)]*\)/gu, ' ')).replace(/[^a-z0-9]+/g, '-');
  const slug = words.slice(0, 40).replace(/^-+|-+$/g, '') || otherwise;
  return `own-${slug}`;
}
