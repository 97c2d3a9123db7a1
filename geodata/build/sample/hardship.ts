import { readCommunes2025 } from '../facts/readCommunes2025.ts';
import { nationalLimit } from '../boundaries/nationalLimit.ts';
import type { Point } from '../boundaries/projection.ts';
import { kmBetween, type Land, type SampleCommune } from './Land.ts';
import { normals } from './random.ts';
import { smoothField } from './smoothField.ts';

/** The seven waterless karst communes of Lục Khu (Hà Quảng). */
const lucKhu = ['01393', '01402', '01411', '01414', '01420', '01429', '01435'];

/**
 * How hard life is in each hamlet, mean 0 and deviation 1 over the province: far from towns, near the border,
 * on the karst, in the far west and in thinly settled units harder, in the city and the towns easier, smooth over space, with the
 * outlying hamlets of a commune harder than its centre. Every subject leans on it and adds a surface of its own.
 */
export function hardship(land: Land): readonly number[] {
  const near = closeness(land.communes);
  const surface = smoothField('hardship', 14);
  const density = new Map(readCommunes2025().map((unit) => [unit.code, unit.population / unit.areaKm2]));
  const own = normals('hardship of hamlets', land.hamlets.length);
  const raw = land.hamlets.map(
    ({ place, commune, kmToCommuneCentre }, index) =>
      1.5 * near.west(place) +
      0.5 * near.border(place) +
      0.9 * near.karst(place) -
      1.6 * near.city(place) -
      1.1 * near.town(place) -
      0.45 * Math.log((density.get(commune.commune2025) ?? 0) / 85) +
      0.35 * surface(place) +
      0.09 * Math.min(kmToCommuneCentre, 12) +
      0.3 * (own[index] ?? 0),
  );
  return standardised(raw);
}

/** 1 = mean of the hamlets of a commune, by commune in code order. */
export function byCommune(land: Land, values: readonly number[]): readonly number[] {
  return land.communes.map((commune) => {
    const own = values.filter((_, index) => land.hamlets[index]?.commune === commune);
    return own.reduce((sum, value) => sum + value, 0) / own.length;
  });
}

/** 1 at the place, fading with the distance. */
export function closeness(communes: readonly SampleCommune[]) {
  const bump = (km: number, reachKm: number) => Math.exp(-((km / reachKm) ** 2));
  const nearest = (places: readonly Point[]) => (place: Point) =>
    Math.min(...places.map((other) => kmBetween(place, other)));
  const toWard = nearest(communes.filter(({ kind }) => kind === 'phường').map(({ place }) => place));
  const toTown = nearest(communes.filter(({ kind }) => kind === 'thị trấn').map(({ place }) => place));
  const toLucKhu = nearest(communes.filter(({ code }) => lucKhu.includes(code)).map(({ place }) => place));
  const kmFromBorder = nationalLimit(communes.map(({ place }) => place));
  return {
    city: (place: Point) => bump(toWard(place), 6),
    town: (place: Point) => bump(toTown(place), 4),
    karst: (place: Point) => bump(toLucKhu(place), 5),
    border: (place: Point) => bump(kmFromBorder(place), 7),
    /** Bảo Lâm and Bảo Lạc lie about 20 km and more west of the middle of the province. */
    west: ([x]: Point) => 1 / (1 + Math.exp((x + 19) / 5)),
  };
}

function standardised(values: readonly number[]): readonly number[] {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length;
  return values.map((value) => (value - mean) / Math.sqrt(variance));
}
