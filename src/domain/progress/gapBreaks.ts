import { quantileBreaks } from '../classify/quantileBreaks.ts';
import { shortenBounds } from '../classify/shortenBounds.ts';
import { isFigure, type Column } from '../indicator/Cell.ts';

/** Into how many classes those are cut that have not arrived. */
const shortClasses = 3;

/**
 * Inner bounds that make a map of a measure a map of what a target lacks: one bound parts those who have arrived from those who have not, the
 * others part the latter by how far they are. Where units stand exactly at the threshold and the classes, which are closed above, would count
 * them on the wrong side, the bound is the next lower figure.
 *
 * @param column figures of the measure by unit
 * @param gaps of the same units, as `unitGaps` gives them
 * @param threshold that every unit is held against, in the unit of the measure
 * @returns ascending; empty where nobody is short, or a class would lie on both sides
 */
export function gapBreaks(column: Column, gaps: Column, threshold: number): readonly number[] {
  const figures = column.flatMap((cell, unit) => {
    const gap = gaps[unit];
    return isFigure(cell) && isFigure(gap) ? [{ cell, short: gap > 0 }] : [];
  });
  const valuesOf = (isShort: boolean) =>
    figures.flatMap(({ cell, short }) => (short === isShort ? [cell] : [])).sort((a, b) => a - b);
  const [short, there] = [valuesOf(true), valuesOf(false)];
  const [lowest, highest] = [short[0], short.at(-1)];
  if (lowest === undefined || highest === undefined) return [];
  const wantsMore = highest <= threshold;
  if (!wantsMore && lowest < threshold) return [];
  const lower = wantsMore ? short : there;
  const upper = wantsMore ? there : short;
  if (lower.some((value) => value > threshold) || upper.some((value) => value < threshold)) return [];
  const wrong = upper.includes(threshold);
  const parting = wrong ? lower.at(-1) : threshold;
  if (wrong && parting === threshold) return [];
  const within = new Set(short).size < 2 ? [] : quantileBreaks(short, shortClasses);
  const computed = [...within, ...(wrong && parting !== undefined ? [parting] : [])];
  const printed = shortened(computed, [...lower, ...upper]);
  return [...new Set([...printed, ...(wrong ? [] : [threshold])])].sort((a, b) => a - b);
}

/** As short as they can be printed without moving anybody; the threshold itself is never moved. */
function shortened(bounds: readonly number[], sorted: readonly number[]): readonly number[] {
  const inner = [...new Set(bounds)].sort((a, b) => a - b);
  return new Set(sorted).size < 2 ? inner : shortenBounds(inner, sorted, 'free').slice(1, -1);
}
