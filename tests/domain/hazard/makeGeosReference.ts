import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { area, bbox } from '@turf/turf';
import { Geos, type GeosShape } from '../../bench/plain/Geos.ts';
import { hazardClasses } from '../../../src/domain/hazard/HazardClass.ts';
import { hamletShapes } from './hamletShapes.ts';
import { seededZones } from './seededZones.ts';

/**
 * Writes `geosReference.json` with GEOS alone, nothing of the portal but its seeded zones: for each hamlet the union of the zones of a
 * class and of all worse ones, cut with the hamlet, its area by Turf; a class is the difference of two such areas.
 */
const geos = await Geos.start();
const zones = seededZones(300, 200).map(({ hazard, geometry }) => ({
  rank: hazardClasses.indexOf(hazard),
  box: bbox(geometry),
  shape: geos.shape(geometry),
}));
const km2 = (shape: GeosShape | null) => {
  const found = shape === null ? null : geos.geometry(shape);
  return found === null ? 0 : area(found) / 1e6;
};

const rows = hamletShapes().map(({ id, geometry }) => {
  const unit = geos.shape(geometry);
  const [west, south, east, north] = bbox(geometry) as [number, number, number, number];
  const near = zones.filter(
    ({ box: [left = 0, bottom = 0, right = 0, top = 0] }) =>
      left <= east && right >= west && bottom <= north && top >= south,
  );
  const reached = [0, 0, 0, 0];
  let covered: GeosShape | null = null;
  for (let rank = 3; rank >= 0; rank--) {
    for (const { shape } of near.filter((zone) => zone.rank === rank))
      covered = covered === null ? shape : geos.union(covered, shape);
    reached[rank] = covered === null ? 0 : km2(geos.intersection(unit, covered));
  }
  const parts = reached.map((each, rank) => each - (reached[rank + 1] ?? 0));
  return { id, area: area(geometry) / 1e6, parts };
});

const touched = rows.filter(({ parts }) => parts.some((part) => part > 0));
const step = Math.floor(touched.length / 60);
const answer = {
  made: 'GEOS 3.13.0 (npm geos-wasm 3.1.1), planar in degrees, areas by @turf/turf 7.4.0 in km²: tests/domain/hazard/makeGeosReference.ts, on the 300 zones of 200 corners of tests/domain/hazard/seededZones.ts (seed 1) and the 1,462 hamlets of geodata/built/hamlets.topo.json',
  classes: hazardClasses,
  totals: hazardClasses.map((_, rank) => rows.reduce((sum, { parts }) => sum + (parts[rank] ?? 0), 0)),
  area: rows.reduce((sum, row) => sum + row.area, 0),
  touched: touched.length,
  units: touched.filter((_, at) => at % step === 0),
};
writeFileSync(
  fileURLToPath(new URL('geosReference.json', import.meta.url)),
  `${JSON.stringify(answer, null, 2)}\n`,
);
