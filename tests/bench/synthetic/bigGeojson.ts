import { createRandom } from '../../../src/domain/random/createRandom.ts';
import { frayed } from './frayed.ts';

const corners = 500;

/** Hazard zones with fine borders, as a model draws them, as many as make about so many bytes. */
export function bigGeojson(bytes: number): Uint8Array {
  const random = createRandom(12);
  const features: string[] = [];
  for (let length = 0; length < bytes; length += features.at(-1)?.length ?? bytes) {
    const number = features.length + 1;
    features.push(
      JSON.stringify({
        type: 'Feature',
        properties: { ma: number, cap: ['thấp', 'trung bình', 'cao'][number % 3] },
        geometry: { type: 'Polygon', coordinates: [frayed(random, corners)] },
      }),
    );
  }
  return new TextEncoder().encode(`{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`);
}
