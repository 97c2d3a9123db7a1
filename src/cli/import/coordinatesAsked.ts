import { coordinateSystems } from '../../domain/coordinates/coordinateSystems.ts';
import type { CoordinateChoice } from '../../domain/coordinates/Placing.ts';
import { CliFault } from '../CliFault.ts';
import type { Options } from '../Options.ts';

/**
 * What `--coordinates` and `--swapped` say; `null` where nothing was said, so that the file itself tells.
 *
 * @throws CliFault for a system that is not among the published ones
 */
export function coordinatesAsked(options: Options): CoordinateChoice | null {
  const system = options.text('coordinates');
  const swapped = options.has('swapped');
  if (system === undefined) {
    if (swapped) options.required('coordinates');
    return null;
  }
  const known = coordinateSystems.find(({ id }) => id.toLowerCase() === system.toLowerCase());
  if (known === undefined && system !== 'declared') {
    const ids = coordinateSystems.map(({ id }) => id).join(' | ');
    throw new CliFault((words) => words.optionValue('coordinates', system, `declared | ${ids}`));
  }
  return { system: known?.id ?? system, swapped };
}
