import { booleanPointInPolygon } from '@turf/turf';
import type { MultiPolygon } from 'geojson';
import type { AreasFile, Commune2021Entry } from '../../../src/domain/area/AreasFile.ts';
import type { ReportsFile } from '../../../src/domain/area/ReportsFile.ts';
import type { HazardFile } from '../../../src/domain/hazard/HazardFile.ts';
import { toDegrees, toPlane } from '../boundaries/projection.ts';
import type { TopologyFile } from '../boundaries/TopologyFile.ts';
import { classZones } from './classZones.ts';
import { communeShapes } from './communeShapes.ts';
import { coveredCommunes } from './coveredCommunes.ts';
import type { Ground } from './Ground.ts';
import { pathInSteps } from './hazardSteps.ts';
import { hazardTopology, type DrawnLayer } from './hazardTopology.ts';
import { cellCount, cellPlace } from './planeGrid.ts';
import { relief } from './relief.ts';
import { reportedCommunes } from './reportedCommunes.ts';
import { sampleLayers } from './sampleLayers.ts';

/**
 * The contents of `hazard.topo.json`: three sample layers of susceptibility on a made-up relief, each for a part of
 * the province. Everything is seeded, so the same communes and reports give the same bytes.
 */
export function hazard(
  { communes2021 }: AreasFile,
  { hazards }: ReportsFile,
  communesTopology: TopologyFile,
): HazardFile {
  const ground = groundOf(
    communes2021,
    reportedCommunes(communes2021, hazards, 'floods'),
    reportedCommunes(communes2021, hazards, 'slides'),
  );
  const shapes = communeShapes(communesTopology);
  return hazardTopology(
    sampleLayers.map((layer): DrawnLayer => {
      const must = layer.must(ground, communes2021).map(({ code }) => code);
      const codes = coveredCommunes(layer.id, communes2021, shapes.km2, new Set(must), layer.share);
      const land = shapes.joint(codes);
      const coverage = land.coordinates.map((rings) => rings.map(pathInSteps));
      const field = layer.field(ground);
      const levels = layer.levels(field, () => cellsIn(land));
      return { layer, coverage, zones: classZones(field, levels, coverage.flat()) };
    }),
  );
}

/** Metres that seats lie below what is around them, and places of floods, over km. */
const seat = { metres: 90, reachKm: 2 };
const flooded = { metres: 300, reachKm: 6 };

function groundOf(
  communes: readonly Commune2021Entry[],
  floods: readonly Commune2021Entry[],
  slides: readonly Commune2021Entry[],
): Ground {
  const low = communes.map((commune) => ({
    place: toPlane(commune.position),
    ...(floods.includes(commune) ? flooded : seat),
  }));
  return { ...relief(low), floods, slides };
}

const cellsIn = (land: MultiPolygon): readonly number[] =>
  Array.from({ length: cellCount }, (_, cell) => cell).filter((cell) =>
    booleanPointInPolygon([...toDegrees(cellPlace(cell))], land),
  );
