import { areas } from '../../../geodata/build/areas.ts';
import { hamletRoster } from '../../../geodata/build/hamletRoster.ts';
import type { HamletsFile } from '../../../src/domain/area/AreasFile.ts';
import { buildAreas } from '../../../src/domain/area/buildAreas.ts';

const roster = hamletRoster();
const hamlets: HamletsFile = {
  code: roster.map(({ code }) => code),
  number: roster.map(({ number }) => number),
  commune2021: roster.map(({ commune2021 }) => commune2021),
  lon: roster.map(() => 106.2),
  lat: roster.map(() => 22.7),
};

/** The real units of both vintages and the sample roster of hamlets, all in one place. */
export const realAreas = buildAreas(areas(), hamlets);
