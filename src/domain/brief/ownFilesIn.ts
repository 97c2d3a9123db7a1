import type { OwnLayer } from '../layer/OwnLayer.ts';
import type { Brief } from './Brief.ts';

/** What of a picture lies on the planner's computer alone, and goes with no link. */
export interface OwnFiles {
  /** Each once, in the order of figures, boundaries, layers. */
  readonly files: readonly string[];
  /** Whether figures were written over by hand. */
  readonly edited: boolean;
}

/** @param layers all of the planner's own; those that are drawn or say who is in danger count */
export function ownFilesIn(
  { indicators, boundaries, painting: { plan } }: Pick<Brief, 'indicators' | 'boundaries' | 'painting'>,
  layers: readonly OwnLayer[],
): OwnFiles {
  const figures = indicators.flatMap(({ used }) => used.file ?? []);
  const shapes = typeof boundaries === 'object' && 'file' in boundaries ? [boundaries.file] : [];
  const asksForDanger = plan.paint === 'hazard' || plan.tab === 'safety';
  const drawn = layers.filter(
    ({ id, role }) => plan.layers.includes(id) || (asksForDanger && role === 'hazard'),
  );
  return {
    files: [...new Set([...figures, ...shapes, ...drawn.map(({ file }) => file)])],
    edited: indicators.some(({ used }) => (used.edited?.length ?? 0) > 0),
  };
}
