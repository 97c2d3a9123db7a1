import type { Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import { toPlane } from '../boundaries/projection.ts';
import { smoothField } from '../sample/smoothField.ts';

/**
 * The communes of 2021 whose land a sample layer looked at, in order of code: those it must, then the ones where a smooth seeded field is highest, until their share of the land is reached.
 */
export function coveredCommunes(
  name: string,
  communes: readonly Commune2021Entry[],
  km2: ReadonlyMap<string, number>,
  must: ReadonlySet<string>,
  share: number,
): readonly string[] {
  const common = smoothField('hazard coverage', 22);
  const own = smoothField(`${name} coverage`, 16);
  const wanted = communes
    .map(({ code, position }) => {
      const place = toPlane(position);
      return { code, wish: must.has(code) ? Infinity : 0.4 * common(place) + own(place) };
    })
    .sort((a, b) => b.wish - a.wish || (a.code < b.code ? -1 : 1));
  const total = [...km2.values()].reduce((sum, area) => sum + area, 0);
  const chosen: string[] = [];
  let covered = 0;
  for (const { code } of wanted) {
    if (covered >= share * total) break;
    chosen.push(code);
    covered += km2.get(code) ?? 0;
  }
  return chosen.sort();
}
