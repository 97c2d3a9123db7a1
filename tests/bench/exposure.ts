import Flatbush from 'flatbush';
import type { MultiPolygon, Polygon } from 'geojson';
import { ringBox } from '../../src/domain/geometry/ringBox.ts';
import { exposureOf } from '../../src/domain/hazard/exposureOf.ts';
import { finished } from '../../src/domain/steps/finished.ts';
import { hamletShapes } from '../domain/hazard/hamletShapes.ts';
import { seededZones } from '../domain/hazard/seededZones.ts';
import type { Measurement } from './Measurement.ts';
import { median } from './median.ts';
import { Geos } from './plain/Geos.ts';
import { turfExposure } from './plain/turfExposure.ts';
import { quads } from './synthetic/quads.ts';

type Area = Polygon | MultiPolygon;

/** Turf takes minutes: it cuts every so manieth unit and is scaled up. */
const every = 20;
const rounds = 5;

/**
 * 300 zones of 200 corners over hamlets: the portal answers by worst class, beside pairs cut by Turf and by GEOS behind the same
 * index, which leaves out what overlapping zones are. Their shapes are made before the clock starts.
 */
export async function exposure(): Promise<readonly Measurement[]> {
  const geos = await Geos.start();
  const hamlets = hamletShapes().map(({ geometry }) => geometry);
  const synthetic = quads(100).map(({ ring }): Polygon => ({ type: 'Polygon', coordinates: [ring] }));
  return [...measured('1,462 hamlets', hamlets, geos), ...measured('10,000 units', synthetic, geos)];
}

function measured(what: string, units: readonly Area[], geos: Geos): readonly Measurement[] {
  const zones = seededZones(300, 200);
  const shapes = zones.map(({ geometry }) => geometry as Polygon);
  const index = new Flatbush(shapes.length);
  for (const { coordinates } of shapes) index.add(...ringBox(coordinates[0] ?? []));
  index.finish();
  const part = units.filter((_, unit) => unit % every === 0);
  const ours = timeOf(() =>
    finished(exposureOf(units, [{ id: 'zones', kind: 'landslide', zones, coverage: 'everywhere' }])),
  );
  const turf = timeOf(() => turfExposure(part, shapes, index), 1);
  const line = { unit: 'ms', portal: ours } as const;
  const title = `exposure, 300 zones × ${what}`;
  return [
    {
      ...line,
      what: `${title}, beside turf.intersect (scaled up from every ${String(every)}th)`,
      naive: (turf * units.length) / part.length,
      aim: '≥ 20 ×',
    },
    {
      ...line,
      what: `${title}, beside GEOS (WebAssembly)`,
      naive: geosTime(units, shapes, index, geos),
      aim: '≥ 0.5 ×',
    },
  ];
}

function geosTime(units: readonly Area[], zones: readonly Polygon[], index: Flatbush, geos: Geos): number {
  const drawn = zones.map((zone) => geos.shape(zone));
  const land = units.map((unit) => ({
    shape: geos.shape(unit),
    box: ringBox((unit.type === 'Polygon' ? unit.coordinates : unit.coordinates.flat())[0] ?? []),
  }));
  return timeOf(() => {
    for (const { shape, box } of land)
      for (const zone of index.search(...box)) {
        const both = geos.intersection(shape, drawn[zone] ?? 0);
        geos.area(both);
        geos.forget(both);
      }
  });
}

/** Once to warm up, then the middle of some rounds. */
function timeOf(run: () => unknown, times = rounds): number {
  run();
  return median(
    Array.from({ length: times }, () => {
      const start = performance.now();
      run();
      return performance.now() - start;
    }),
  );
}
