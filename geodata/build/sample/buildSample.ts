import type { Commune2021Entry, HamletsFile } from '../../../src/domain/area/AreasFile.ts';
import type { FigureTable } from '../../../src/domain/indicator/FigureTable.ts';
import { assumedClasses } from './assumedClasses.ts';
import { drawLand } from './drawLand.ts';
import { districtRoads } from './districtRoads.ts';
import { education } from './education.ts';
import { withGaps } from './gaps.ts';
import { byCommune, hardship } from './hardship.ts';
import { livelihood } from './livelihood.ts';
import { newRural } from './newRural.ts';
import { people } from './people.ts';
import { poverty } from './poverty.ts';
import { power } from './power.ts';
import { roads } from './roads.ts';
import { sampleYears } from './sampleYears.ts';
import { services } from './services.ts';

/**
 * The sample figures of 2020-2025, one table of hamlets and one of communes for each year. Everything is seeded,
 * so the same places give the same figures.
 * @param communes the 161 units of 2021, by code, where the boundaries set them
 * @param hamlets the roster with its drawn places
 */
export function buildSample(
  communes: readonly Commune2021Entry[],
  hamlets: HamletsFile,
): readonly FigureTable[] {
  const land = drawLand(communes, hamlets);
  const hard = hardship(land);
  const hardOfCommunes = byCommune(land, hard);
  const standings = assumedClasses(land, hardOfCommunes);
  const folk = people(land);
  const models = [
    folk.model,
    poverty(land, hard, standings, folk),
    power(land, hard, folk),
    roads(land, hard),
    services(land, hard, folk),
    education(land, hard, folk),
    livelihood(land, hard, folk),
  ];
  const criteria = newRural(land, hardOfCommunes, standings);
  const ways = districtRoads(land, hardOfCommunes);
  return sampleYears.flatMap((year): FigureTable[] => {
    const columns = Object.assign({}, ...models.map((model) => model(year))) as Record<
      string,
      readonly number[]
    >;
    return [
      { year, set: 'hamlet', columns: withGaps(land, year, columns) },
      { year, set: 'commune2021', columns: { ...ways(year), ...criteria(year) } },
    ];
  });
}
