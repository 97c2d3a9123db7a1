import type { AreaSets } from '../../src/domain/area/AreaSet.ts';
import { noChoices } from '../../src/domain/reading/ReadingChoices.ts';
import { understandLayer } from '../../src/domain/reading/understandLayer.ts';
import type { VectorLayer } from '../../src/domain/layer/VectorLayer.ts';
import type { CoordinateChoice } from '../../src/domain/coordinates/Placing.ts';
import type { Problem } from '../../src/domain/problem/Problem.ts';
import type { UnitShape } from './UnitShape.ts';

export interface JoinedUnits {
  /** One for each unit of 2025, in set order; `null` where the layer has no shape for it, or only by name. */
  readonly shapes: readonly (UnitShape | null)[];
  readonly problems: readonly Problem[];
}

/**
 * Shapes of a layer by unit of 2025, repaired and with the slivers between them mended, by the portal's own way
 * of taking boundaries in. Only codes count here: an installation is no place for a guess by name.
 */
export function joinUnits(
  layer: VectorLayer,
  sets: AreaSets,
  coordinates: CoordinateChoice | null = null,
): JoinedUnits {
  const choices = { ...noChoices, set: 'commune2025', use: 'boundaries', coordinates } as const;
  const { brings, problems } = understandLayer(layer, choices, { sets, indicators: [] });
  if (brings?.kind !== 'boundaries') return { shapes: sets.commune2025.areas.map(() => null), problems };
  const { matched, features } = brings.report;
  const byCode = new Set(matched.filter(({ how }) => how === 'code').map(({ area }) => area.key));
  const shapes = sets.commune2025.areas.map(({ key, code }, index) => {
    const shape = features[index] ?? null;
    return shape !== null && byCode.has(key) ? { ...shape, id: code } : null;
  });
  return { shapes, problems };
}
