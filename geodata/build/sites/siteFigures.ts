import type { Position } from '../../../src/domain/area/Area.ts';
import type { Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import type { ReceivingSite } from '../../../src/domain/resettle/ReceivingSite.ts';
import { toPlane } from '../boundaries/projection.ts';
import { kmBetween } from '../sample/Land.ts';
import { random } from '../sample/random.ts';

export type SiteFigures = Omit<ReceivingSite, 'id' | 'name' | 'position' | 'sample'>;

const figures = [
  'landHectares',
  'kmToWater',
  'costPerHousehold',
  'kmToRoad',
  'capacity',
  'kmToSchool',
  'kmToHealthStation',
] as const satisfies readonly (keyof SiteFigures)[];
/** One site in so many lacks a figure, each time another. */
const gapEvery = 8;

/**
 * The figures of a sample site. Households 8 to 60, 400 to 800 m² for each, 400 to 550 million đồng for each: five
 * reported projects of 2024 run at about 400 to 550 million (`geodata/facts/resettlement-projects.csv`). Ways grow with
 * the distance to the seat, and cost with the ways.
 *
 * @param number of the site, from 1
 */
export function siteFigures(number: number, commune: Commune2021Entry, position: Position): SiteFigures {
  const next = random(`figures of the site in ${commune.code}`);
  const kmToSeat = kmBetween(toPlane(position), toPlane(commune.position));
  const capacity = 8 + Math.floor(53 * next() ** 1.5);
  const landHectares = rounded(capacity * (0.042 + 0.036 * next()), 100);
  const kmToRoad = rounded(0.1 + 0.5 * kmToSeat * next(), 10);
  const kmToWater = rounded(0.1 + 2.4 * next() ** 2, 10);
  const dear = 0.45 * Math.min(1, kmToRoad / 1.5) + 0.25 * Math.min(1, kmToWater / 2) + 0.3 * next();
  const full: SiteFigures = {
    capacity,
    landHectares,
    kmToRoad,
    kmToWater,
    kmToSchool: rounded(0.2 + kmToSeat * (0.5 + 0.7 * next()), 10),
    kmToHealthStation: rounded(0.2 + kmToSeat * (1.2 + 0.4 * next()), 10),
    costPerHousehold: 5 * Math.round((400 + 150 * dear) / 5),
  };
  const gap = number % gapEvery === 3 ? figures[Math.floor(number / gapEvery) % figures.length] : undefined;
  return gap === undefined ? full : { ...full, [gap]: null };
}

const rounded = (value: number, per: number) => Math.round(value * per) / per;
