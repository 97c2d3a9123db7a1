import type { Brief } from '../../domain/brief/Brief.ts';
import type { SheetShapes } from '../../domain/brief/SheetShapes.ts';
import { boundsAround } from '../../domain/coordinates/boundsAround.ts';
import { Plane } from './Plane.ts';

/** The plane of the province that a brief is about; one serves every sheet of it. */
export function planeOfProvince({ path }: Pick<Brief, 'path'>, { province, units }: SheetShapes): Plane {
  const bounds = boundsAround(province === null ? units : [province]);
  return new Plane(path[0]?.name ?? '', bounds === null ? NaN : (bounds.west + bounds.east) / 2);
}
