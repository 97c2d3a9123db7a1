import { fold } from '../area/fold.ts';
import { labelOf } from '../layer/labelOf.ts';
import type { OwnLayer } from '../layer/OwnLayer.ts';
import type { PlacedEvent } from './HazardOfHamlets.ts';

/** Headings under which a year or a date stands. */
const dated = /\b(nam|ngay|year|date|thoi gian|time)\b/;

/** Events of a layer of reported places: points that name a year, in whatever form the date is written. Those that name none are left out. */
export function reportedEvents({ role, features }: OwnLayer): readonly PlacedEvent[] {
  if (role !== 'places') return [];
  return features.flatMap(({ geometry, properties }): readonly PlacedEvent[] => {
    const positions =
      geometry.type === 'Point'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPoint'
          ? geometry.coordinates
          : [];
    const year = yearOf(properties);
    if (year === null) return [];
    const name = labelOf(properties);
    return positions.flatMap(([longitude, latitude]) =>
      longitude === undefined || latitude === undefined
        ? []
        : [{ position: [longitude, latitude], year, name }],
    );
  });
}

function yearOf(properties: Readonly<Record<string, string>>): number | null {
  const entries = Object.entries(properties);
  const headed = entries.filter(([name]) => dated.test(fold(name).replace(/[_-]+/g, ' ')));
  for (const [, value] of headed) {
    const [year] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(value) ?? [];
    if (year !== undefined) return Number(year);
  }
  return null;
}
