import type { OwnLayer } from '../layer/OwnLayer.ts';
import { measurable } from './measurable.ts';
import type { Measure } from './Measure.ts';
import { seatTargets } from './fittingMeasure.ts';

/** What keeps a measure from being taken, or `null`. */
export type MeasureProblem =
  /** No layer can be measured in this way. */
  | 'no-layer'
  /** The layer that was measured is not here any more, or the land it was cut to. */
  | 'layer-gone'
  /** The roads say nothing of their surface. */
  | 'no-surface'
  /** Nobody said which surfaces are hard. */
  | 'none-hard';

export function measureProblem(
  { kind, set, target, clip, field, surfaces }: Measure,
  layers: readonly OwnLayer[],
): MeasureProblem | null {
  if (target.kind === 'seat') return kind === 'distance' && seatTargets(set).length > 0 ? null : 'no-layer';
  const fitting = measurable(kind, layers);
  if (fitting.length === 0) return 'no-layer';
  const isHere = (id: string) => layers.some((layer) => layer.id === id);
  if (!fitting.some(({ id }) => id === target.id) || (clip !== null && !isHere(clip))) return 'layer-gone';
  if (kind !== 'hard-share') return null;
  if (field === '') return 'no-surface';
  return surfaces.length === 0 ? 'none-hard' : null;
}
