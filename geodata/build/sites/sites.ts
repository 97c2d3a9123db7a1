import type { Position } from '../../../src/domain/area/Area.ts';
import type { AreasFile, Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import type { HazardLayer } from '../../../src/domain/hazard/HazardLayer.ts';
import type { SitesFile } from '../../../src/domain/resettle/SitesFile.ts';
import type { TopologyFile } from '../boundaries/TopologyFile.ts';
import { communeShapes } from '../hazard/communeShapes.ts';
import { siteCommunes } from './siteCommunes.ts';
import { siteFigures } from './siteFigures.ts';
import { sitePlace } from './sitePlace.ts';
import type { Surroundings } from './Surroundings.ts';
import { surroundingsOf } from './surroundingsOf.ts';

/** How many sites of each kind: most lie well, a few where a planner has to be stopped or warned. */
const wanted: Readonly<Record<Surroundings, number>> = { high: 4, 'not mapped': 4, calm: 44 };

interface Placed {
  readonly commune: Commune2021Entry;
  readonly position: Position;
}

/** The contents of `sites.json`: seeded sample sites for families that have to move, at most one in a commune, by code. */
export function sites(
  { communes2021 }: AreasFile,
  communesTopology: TopologyFile,
  layers: readonly HazardLayer[],
): SitesFile {
  const placed = placedSites(communes2021, communesTopology, layers).toSorted((a, b) =>
    a.commune.code < b.commune.code ? -1 : 1,
  );
  return {
    sites: placed.map(({ commune, position }, index) => {
      const number = String(index + 1).padStart(2, '0');
      return {
        id: `sample-${number}`,
        name: `Điểm mẫu ${number} – ${commune.name}`,
        position,
        commune2021: commune.code,
        commune2025: commune.commune2025,
        ...siteFigures(index + 1, commune, position),
        sample: true,
      };
    }),
  };
}

function placedSites(
  communes: readonly Commune2021Entry[],
  communesTopology: TopologyFile,
  layers: readonly HazardLayer[],
): readonly Placed[] {
  const { shapes } = communeShapes(communesTopology);
  const tell = surroundingsOf(layers);
  const left = { ...wanted };
  const placed: Placed[] = [];
  for (const commune of siteCommunes(communes)) {
    const shape = shapes.get(commune.code);
    if (!shape) throw new Error(`${commune.code}: no outline`);
    for (const surroundings of ['high', 'not mapped', 'calm'] as const) {
      if (left[surroundings] === 0) continue;
      const position = sitePlace(commune, shape, (place) => tell(place) === surroundings);
      if (position === null) continue;
      left[surroundings] -= 1;
      placed.push({ commune, position });
      break;
    }
  }
  const missing = left.high + left['not mapped'] + left.calm;
  if (missing > 0) throw new Error(`${missing} sites found no place`);
  return placed;
}
