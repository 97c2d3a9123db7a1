import { broken } from '../drawing/broken.ts';
import type { Weight } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';

/** A text broken into lines that are no wider than given. */
export function wrapped(
  text: string,
  width: number,
  size: number,
  weight: Weight,
  measure: Measure,
): readonly string[] {
  return broken(text, (line) => measure(line, size, weight) <= width);
}
