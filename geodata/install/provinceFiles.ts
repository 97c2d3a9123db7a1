import { pointOnFeature } from '@turf/turf';
import type { Position } from '../../src/domain/area/Area.ts';
import type { AreasFile, HamletsFile } from '../../src/domain/area/AreasFile.ts';
import type { RealBoundaries } from '../../src/domain/area/BoundarySource.ts';
import type { ReportsFile } from '../../src/domain/area/ReportsFile.ts';
import type { HazardFile } from '../../src/domain/hazard/HazardFile.ts';
import type { FigureTable } from '../../src/domain/indicator/FigureTable.ts';
import type { SitesFile } from '../../src/domain/resettle/SitesFile.ts';
import { areaKm2 } from './areaKm2.ts';
import type { ImportedUnit } from './ImportedUnit.ts';
import type { ProvinceFound } from './provinceAsked.ts';
import { sharedTopology } from './sharedTopology.ts';
import type { DataFiles } from './swapIn.ts';
import type { UnitShape } from './UnitShape.ts';

/**
 * Everything the page loads for a province of which only the communes in force are known: their boundaries, areas
 * and, where the file has it, population. No earlier communes, districts, hamlets, sample figures, hazard
 * zones, receiving sites or reports.
 */
export function provinceFiles(
  province: Omit<ProvinceFound, 'features'>,
  units: readonly ImportedUnit[],
  source: RealBoundaries,
): DataFiles {
  const topology = sharedTopology(
    units.map(({ shape }) => shape),
    province.code,
  );
  const seats = units.map(({ shape }) => pointIn(shape));
  const areas: AreasFile = {
    province: { ...province, position: middleOf(seats) },
    districts: [],
    communes2021: [],
    communes2025: units.map(({ code, name, kind, population, shape }, index) => ({
      code,
      name,
      kind,
      areaKm2: Math.round(areaKm2(shape) * 100) / 100,
      population,
      seat: '',
      position: seats[index] ?? pointIn(shape),
      region2026: null,
    })),
    boundaries: { province: source, commune2025: source },
    sampleYears: [],
    figuresFrom: source.source,
  };
  const hamlets: HamletsFile = { code: [], number: [], commune2021: [], lon: [], lat: [] };
  const reports: ReportsFile = { hazards: [], resettlement: [], baselines: [], targets2025: [], figures: [] };
  const hazard: HazardFile = { type: 'Topology', objects: {}, arcs: [], layers: [] };
  const sites: SitesFile = { sites: [] };
  const place: FigureTable = { year: null, set: 'commune2025', columns: {} };
  return new Map<string, unknown>([
    ['areas.json', areas],
    ['hamlets.json', hamlets],
    ['reports.json', reports],
    ['hazard.topo.json', hazard],
    ['sites.json', sites],
    ['figures/place.json', place],
    ['communes.topo.json', topology],
  ]);
}

/** About a metre. */
const rounded = (degrees: number) => Math.round(degrees * 1e5) / 1e5;

function pointIn(shape: UnitShape): Position {
  const [lon = 0, lat = 0] = pointOnFeature(shape).geometry.coordinates;
  return [rounded(lon), rounded(lat)];
}

function middleOf(positions: readonly Position[]): Position {
  const mean = (values: readonly number[]) =>
    rounded(values.reduce((sum, value) => sum + value, 0) / values.length);
  return [mean(positions.map(([lon]) => lon)), mean(positions.map(([, lat]) => lat))];
}
