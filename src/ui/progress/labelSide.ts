/** Where a word stands beside a point: over it, under it, or over it on the side that its line leaves free. */
export type LabelSide = 'above' | 'below' | 'above-left' | 'above-right';

/** Steps by which a line may rise before a word over its end touches it. */
const flat = 3;

/**
 * The side of a point on which a word touches neither the line that comes nor the one that goes on; on a screen, where y grows downwards.
 *
 * @param before, after y of the neighbours on the line; `undefined` where it begins or ends
 */
export function labelSide(before: number | undefined, y: number, after: number | undefined): LabelSide {
  const higher = (other: number | undefined) => other !== undefined && other < y - flat;
  const lower = (other: number | undefined) => other !== undefined && other > y + flat;
  if (!higher(before) && !higher(after)) return 'above';
  if (!lower(before) && !lower(after)) return 'below';
  return higher(before) ? 'above-right' : 'above-left';
}
