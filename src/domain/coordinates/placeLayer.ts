import type { VectorLayer } from '../layer/VectorLayer.ts';
import type { Problem } from '../problem/Problem.ts';
import { candidateOf } from './candidateOf.ts';
import type { CoordinateSystem } from './CoordinateSystem.ts';
import { coordinateSystems, wgs84 } from './coordinateSystems.ts';
import type { Extent } from './Extent.ts';
import { isMisplaced } from './isMisplaced.ts';
import { looksLikeDegrees } from './looksLikeDegrees.ts';
import { outsideProvince } from './outsideProvince.ts';
import { placedBy } from './placedBy.ts';
import type { CoordinateChoice, Placing } from './Placing.ts';
import { questionOf } from './questionOf.ts';
import { recogniseSystem, type Recognised } from './recogniseSystem.ts';
import { sampleLayer } from './sampleLayer.ts';
import { waysToRead } from './waysToRead.ts';

/**
 * Puts a layer on the earth. What the file declares is used and said; it becomes a question where the result
 * misses the province and another reading falls on it. A file that says nothing about metres is asked about,
 * with candidates in the order of how they fall on the province; nothing is placed in silence. Degrees that
 * nobody declared are taken for WGS 84, which is said too. Linear in the number of positions; never throws.
 *
 * @param extent where the province of this installation lies
 * @param choice what the planner confirmed, when asked before
 */
export function placeLayer(
  layer: VectorLayer,
  extent: Extent,
  choice: CoordinateChoice | null = null,
): Placing {
  const { fileName: file } = layer;
  const recognised = recogniseSystem(layer.declared);
  const own = recognised.kind === 'systems' ? recognised.systems : [];
  const take = (system: CoordinateSystem, swapped: boolean, remark: Problem): Placing => {
    const placed = placedBy(layer, system, swapped);
    return { placed, question: null, problems: [remark, ...outsideProvince(placed, extent)] };
  };

  if (choice !== null) {
    const chosen = [...own, ...coordinateSystems].find(({ id }) => id === choice.system);
    if (chosen !== undefined)
      return take(chosen, choice.swapped, {
        code: 'placed-as-chosen',
        file,
        system: chosen.name,
        swapped: choice.swapped,
      });
  }
  if (recognised.kind === 'without-shift') {
    const problem: Problem = { code: 'system-without-shift', file, written: recognised.written };
    return { placed: null, question: null, problems: [problem] };
  }

  const sample = sampleLayer(layer, extent);
  const [first, second] = own;
  const plain = first ?? (looksLikeDegrees(sample) && recognised.kind !== 'unknown' ? wgs84 : null);
  if (plain !== null && second === undefined) {
    const best = candidateOf(sample, extent, plain, false, first !== undefined);
    const fits = sample.positions.length === 0 || !isMisplaced(best, () => waysToRead(sample, extent, own));
    if (fits) return take(plain, false, remarkOf(recognised, file, plain));
  }
  const candidates = waysToRead(sample, extent, own);
  if (candidates.length === 0) {
    const [[x, y] = [NaN, NaN]] = sample.positions;
    return { placed: null, question: null, problems: [{ code: 'coordinates-nowhere', file, x, y }] };
  }
  const problem = questionOf(layer, recognised, plain, sample, candidates);
  return { placed: null, question: { reason: problem.code, candidates }, problems: [problem] };
}

function remarkOf(recognised: Recognised, file: string, system: CoordinateSystem): Problem {
  if (recognised.kind === 'systems') return { code: 'placed-as-declared', file, system: system.name };
  return { code: recognised.kind === 'format' ? 'placed-by-format' : 'degrees-assumed', file };
}
