import type { Random } from '../../../src/domain/random/Random.ts';

const [west, south, east, north] = [105.5, 22.45, 106.6, 22.95];

/** A closed ring around some place of the province, about a kilometre wide, that never crosses itself. */
export function frayed(random: Random, corners: number): [number, number][] {
  const [lon, lat] = [west + random.next() * (east - west), south + random.next() * (north - south)];
  const ring = Array.from({ length: corners }, (_, index): [number, number] => {
    const turn = (index / corners) * 2 * Math.PI;
    const reach = 0.004 + 0.001 * random.next();
    return [round(lon + reach * Math.cos(turn)), round(lat + reach * Math.sin(turn))];
  });
  const [first] = ring;
  return first === undefined ? ring : [...ring, first];
}

/** To a centimetre or so. */
function round(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}
