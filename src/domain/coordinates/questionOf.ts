import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { CoordinateProblems } from '../problem/CoordinateProblems.ts';
import type { ProblemOf } from '../problem/Problem.ts';
import type { CoordinateSystem } from './CoordinateSystem.ts';
import type { LayerSample } from './LayerSample.ts';
import type { CoordinateCandidate } from './Placing.ts';
import type { Recognised } from './recogniseSystem.ts';

type Asked = {
  [Code in keyof CoordinateProblems]: ProblemOf<Code>;
}[keyof CoordinateProblems];

/**
 * Why a layer cannot be placed without the planner: it declares a system that is not known, or two at once,
 * or one that misses the province, or none at all, or it writes latitude first.
 *
 * @param plain how it would have been read
 */
export function questionOf(
  { fileName: file }: VectorLayer,
  recognised: Recognised,
  plain: CoordinateSystem | null,
  { positions: [[x, y] = [NaN, NaN]] }: LayerSample,
  [likeliest]: readonly CoordinateCandidate[],
): Asked {
  if (recognised.kind === 'unknown') return { code: 'system-unknown', file, written: recognised.written };
  if (recognised.kind === 'systems' && recognised.systems.length > 1)
    return { code: 'system-ambiguous', file, written: recognised.written };
  const turned = likeliest?.choice.swapped === true && likeliest.system.id === plain?.id;
  if (turned) return { code: 'axes-swapped', file, x, y };
  if (plain !== null) return { code: 'system-doubtful', file, system: plain.name };
  return { code: 'coordinates-open', file, x, y };
}
