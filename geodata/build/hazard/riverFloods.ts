import { smoothField } from '../sample/smoothField.ts';
import { alongValleys } from './alongValleys.ts';
import type { ClassLevels } from './classZones.ts';
import { closenessTo } from './closenessTo.ts';
import type { Ground } from './Ground.ts';
import { rising } from './rising.ts';
import { valleys } from './valleys.ts';

/** Square km from which on a valley holds a river, and from which on a wide one. */
const begins = [70, 190] as const;

export const riverFloodLevels: ClassLevels = { low: 0.12, medium: 0.38, high: 0.6, 'very-high': 0.8 };

/** River-flood susceptibility by cell: along main valleys, wide where the floor is level, hardly any in gorges. */
export function riverFloods({ drained, floods }: Ground): Float64Array {
  const along = smoothField('hazard flood plains', 3.5);
  const reported = closenessTo(floods, 5);
  return alongValleys('hazard flood plains', valleys(drained, begins[0]), ({ place, catchment, fall }) => {
    const wish = 0.6 - 0.02 * fall + 0.34 * along(place) + 0.4 * reported(place);
    const strength = rising(catchment, ...begins) * Math.min(0.97, Math.max(0, wish));
    return {
      strength,
      widthKm: (0.35 + 0.75 * strength) * (1 + 0.3 * Math.log10(catchment / begins[0])),
    };
  });
}
