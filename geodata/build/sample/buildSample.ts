import { writeBuilt } from '../writeBuilt.ts';
import { assumedClasses } from './assumedClasses.ts';
import { districtRoads } from './districtRoads.ts';
import { education } from './education.ts';
import { withGaps } from './gaps.ts';
import { byCommune, hardship } from './hardship.ts';
import { livelihood } from './livelihood.ts';
import { newRural } from './newRural.ts';
import { people } from './people.ts';
import { poverty } from './poverty.ts';
import { power } from './power.ts';
import { readLand } from './readLand.ts';
import { roads } from './roads.ts';
import { sampleYears } from './sampleYears.ts';
import { services } from './services.ts';

/**
 * Writes the sample figures of 2020-2025: `figures/hamlets-YYYY.json` and `figures/communes-YYYY.json`. Everything is
 * seeded, so the same facts give the same bytes. Run after the boundaries, whose hamlets it is drawn on.
 */
export function buildSample(): void {
  const land = readLand();
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
  for (const year of sampleYears) {
    const columns = Object.assign({}, ...models.map((model) => model(year))) as Record<
      string,
      readonly number[]
    >;
    writeBuilt(`figures/hamlets-${year}.json`, {
      year,
      set: 'hamlet',
      columns: withGaps(land, year, columns),
    });
    writeBuilt(`figures/communes-${year}.json`, {
      year,
      set: 'commune2021',
      columns: { ...ways(year), ...criteria(year) },
    });
  }
}
