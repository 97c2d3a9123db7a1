import { labelOf } from '../layer/labelOf.ts';
import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { Problem } from '../problem/Problem.ts';
import { boundsOf } from './boundsOf.ts';
import type { Extent } from './Extent.ts';

/** Names told in one sentence; the rest is a number. */
const told = 5;

/** Says which shapes of a placed layer lie wholly outside the province: they are shown, not dropped. */
export function outsideProvince(layer: VectorLayer, { bounds: province }: Extent): readonly Problem[] {
  const outside = layer.features.filter(({ geometry }) => {
    const bounds = boundsOf(geometry);
    return (
      bounds !== null &&
      (bounds.east < province.west ||
        bounds.west > province.east ||
        bounds.north < province.south ||
        bounds.south > province.north)
    );
  });
  if (outside.length === 0) return [];
  const names = outside.map(({ properties }) => labelOf(properties)).filter((name) => name !== '');
  return [
    {
      code: 'outside-province',
      file: layer.fileName,
      shapes: outside.length,
      names: [...new Set(names)].slice(0, told),
    },
  ];
}
