import type { Feature, Geometry } from 'geojson';
import type { Position } from '../area/Area.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import { boundsOf } from './boundsOf.ts';
import { centreOf } from './centreOf.ts';
import { eachPosition } from './eachPosition.ts';
import type { Extent } from './Extent.ts';
import type { LayerSample } from './LayerSample.ts';
import { namedPlaces } from './namedPlaces.ts';
import { thinned } from './thinned.ts';

/** Enough to judge thirty systems by in a blink, and too many to be fooled by chance. */
const most = 2000;

/** What a layer is judged by: linear in its positions, whose number has no bound, and small afterwards. */
export function sampleLayer({ features }: VectorLayer, extent: Extent): LayerSample {
  let count = 0;
  for (const { geometry } of features) eachPosition(geometry, () => count++);
  const every = Math.ceil(count / most);
  const positions: Position[] = [];
  let seen = 0;
  for (const { geometry } of features)
    eachPosition(geometry, (x, y) => {
      if (seen++ % every === 0) positions.push([x, y]);
    });
  const placeOf = namedPlaces(extent);
  const named: { middle: Position; unit: Position }[] = [];
  const shapes: Feature<Geometry>[] = [];
  let corners = 0;
  for (const { geometry, properties } of features) {
    if (named.length >= most || geometry === null) continue;
    const unit = placeOf(properties);
    const bounds = unit === null && corners >= most ? null : boundsOf(geometry);
    if (bounds === null) continue;
    if (unit !== null) named.push({ middle: centreOf(bounds), unit });
    if (corners >= most) continue;
    const shape = thinned(geometry, every * 2);
    eachPosition(shape, () => corners++);
    shapes.push({ type: 'Feature', properties: {}, geometry: shape });
  }
  return { positions, shapes, named };
}
