import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import { meander } from './meander.ts';
import { toPlane, type Point } from './projection.ts';
import type { Skeleton } from './skeleton.ts';

/**
 * Communes of one district that lie in different units of 2025 and would be cut off from one another by
 * the land between: they reach for each other, so that the old district Hoà An stays one piece around the
 * old city, as it was. Codes of 2021.
 */
const links: readonly (readonly [string, string])[] = [
  ['01708', '01714'], // Bạch Đằng and Lê Chung
  ['01702', '01723'], // Quang Trung and Hồng Nam
];

/** The reach of each commune of 2021, on the bent plane: from its place halfway to the other's. */
export function districtLinks(areas: AreasFile): readonly Skeleton[] {
  const bent = new Map(
    areas.communes2021.map((commune) => [commune.code, meander(toPlane(commune.position))]),
  );
  return areas.communes2021.map(({ code }) =>
    links
      .filter((link) => link.includes(code))
      .map(([one, other]) => {
        const [own, far] = [bent.get(code) ?? [0, 0], bent.get(one === code ? other : one) ?? [0, 0]];
        return [own as Point, [(own[0] + far[0]) / 2, (own[1] + far[1]) / 2]] as const;
      }),
  );
}
