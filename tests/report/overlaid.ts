import { readFileSync } from 'node:fs';
import type { Geometry } from 'geojson';
import { hazardLayersOf } from '../../src/data/hazardLayersOf.ts';
import { nothingOver, type MapOver } from '../../src/domain/brief/MapOver.ts';
import type { HazardFile } from '../../src/domain/hazard/HazardFile.ts';
import type { OwnLayer } from '../../src/domain/layer/OwnLayer.ts';

const read = <Shape>(name: string) => JSON.parse(readFileSync(`geodata/built/${name}`, 'utf8')) as Shape;

/** The embedded zones. */
export const zones = hazardLayersOf(read<HazardFile>('hazard.topo.json'));

const own = (role: OwnLayer['role'], name: string, ...shapes: readonly Geometry[]): OwnLayer => ({
  id: `${role}-1`,
  name,
  file: `${role}.geojson`,
  role,
  features: shapes.map((geometry) => ({ type: 'Feature', properties: { ten: name }, geometry })),
});
const point = (x: number, y: number): Geometry => ({ type: 'Point', coordinates: [x, y] });
const square = (x: number, y: number, side: number): Geometry => ({
  type: 'Polygon',
  coordinates: [
    [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ],
  ],
});
/** One layer of each role, with a road and a school beyond the province. */
export const layers: readonly OwnLayer[] = [
  own('hazard', 'Vùng sạt lở', square(105.9, 22.7, 0.1)),
  own('roads', 'Đường xã', {
    type: 'LineString',
    coordinates: [
      [105.6, 22.9],
      [105.9, 22.75],
      [106.3, 22.7],
      // Beyond the province, where the frame cuts it.
      [109, 22.7],
    ],
  }),
  own('facilities', 'Trường', point(106.2, 22.7), point(106.25, 22.65), point(120, 30)),
  own('places', 'Điểm sạt lở', point(106.1, 22.6)),
  own(
    'buildings',
    'Nhà',
    ...Array.from({ length: 200 }, (_, at) => point(106 + (at % 20) / 200, 22.8 + at / 4000)),
  ),
];
/** Everything that can lie over the units. */
export const everythingOver: MapOver = {
  ...nothingOver,
  layers,
  zones,
  sites: (['open', 'full', 'warned', 'refused'] as const).map((state, at) => ({
    id: state,
    name: `Điểm ${state}`,
    state,
    position: [105.8 + at / 5, 22.6],
  })),
  moves: [
    { from: [105.9, 22.75], to: [105.8, 22.6], households: 12, isChosen: false },
    { from: [106.3, 22.8], to: [106, 22.6], households: 100, isChosen: false },
  ],
  places: [{ point: [106.45, 22.75], shape: square(106.44, 22.74, 0.02) as never, isChosen: false }],
  sample: { zones: true, sites: true },
};
