import { existsSync, readFileSync } from 'node:fs';
import { type Point, toPlane } from '../boundaries/projection.ts';
import { builtFolder } from '../facts/paths.ts';
import { readCommunes2021 } from '../facts/readCommunes2021.ts';
import { hamletRoster } from '../hamletRoster.ts';
import { kmBetween, type Land, type SampleCommune } from './Land.ts';
import { normals } from './random.ts';

/** Mountain roads are about half as long again as the straight line. */
const winding = 1.5;

/** Reads the hamlets' places as the schematic boundaries set them, so that figures and map agree in space. */
export function readLand(): Land {
  const communes: readonly SampleCommune[] = readCommunes2021().map((commune) => ({
    ...commune,
    place: toPlane(commune.position),
    rural: commune.kind === 'xã',
  }));
  const byCode = new Map(communes.map((commune) => [commune.code, commune]));
  const roster = hamletRoster();
  const places = readPlaces(roster.map(({ code }) => code));
  const detour = normals('detour', roster.length);
  const hamlets = roster.map(({ code, commune2021 }, index) => {
    const commune = byCode.get(commune2021);
    const place = commune && (places?.[index] ?? besides(commune, index));
    if (!commune || !place) throw new Error(`hamlet ${code} has no commune or no place`);
    const km = kmBetween(place, commune.place) * winding * Math.exp(0.15 * (detour[index] ?? 0));
    return { code, commune, place, kmToCommuneCentre: Math.max(0.2, Math.round(km * 10) / 10) };
  });
  return { communes, hamlets };
}

function besides({ place: [x, y], rural }: SampleCommune, index: number): Point {
  const km = rural ? 2.2 : 0.8;
  return [x + (jitterX[index] ?? 0) * km, y + (jitterY[index] ?? 0) * km];
}
const jitterX = normals('jitter x', 1500);
const jitterY = normals('jitter y', 1500);

function readPlaces(codes: readonly string[]): readonly Point[] | null {
  const path = `${builtFolder}hamlets.json`;
  if (!existsSync(path)) return null;
  const file = JSON.parse(readFileSync(path, 'utf8')) as { code: string[]; lon: number[]; lat: number[] };
  if (file.code.join() !== codes.join()) throw new Error('hamlets.json is not in roster order');
  return file.lon.map((longitude, index) => toPlane([longitude, file.lat[index] ?? NaN]));
}
