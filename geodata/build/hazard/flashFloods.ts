import { smoothField } from '../sample/smoothField.ts';
import { alongValleys } from './alongValleys.ts';
import type { ClassLevels } from './classZones.ts';
import { closenessTo } from './closenessTo.ts';
import type { Ground } from './Ground.ts';
import { rising } from './rising.ts';
import { valleys } from './valleys.ts';

/** Square km that drain into an upper valley: enough for a torrent, not yet a river. Between the two of a pair it fades. */
const begins = [4, 8] as const;
const ends = [110, 60] as const;

export const flashFloodLevels: ClassLevels = { low: 0.15, medium: 0.4, high: 0.62, 'very-high': 0.8 };

/** Flash-flood susceptibility by cell: along upper valleys, the higher the steeper their floor falls. */
export function flashFloods({ drained, slides }: Ground): Float64Array {
  const rain = smoothField('hazard cloudbursts', 8);
  const along = smoothField('hazard torrents', 6);
  const reported = closenessTo(slides, 6);
  return alongValleys('hazard torrents', valleys(drained, begins[0]), ({ place, catchment, fall }) => {
    const size = rising(catchment, ...begins) * rising(catchment, ...ends);
    const wish = 0.58 + 0.004 * fall + 0.16 * rain(place) + 0.22 * along(place) + 0.25 * reported(place);
    const strength = size * Math.min(0.95, Math.max(0, wish));
    return { strength, widthKm: 0.28 + 0.25 * strength + 0.07 * Math.log(catchment) };
  });
}
