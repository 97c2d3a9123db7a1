import { movedMarks } from './movedMarks.ts';
import { oneStrip } from './oneStrip.ts';
import type { Strip } from './Strip.ts';

/**
 * Columns that stand beside each other, as one strip.
 *
 * @param columns what each holds, by the width that it has
 */
export function sideBySide(
  width: number,
  shares: readonly number[],
  columns: readonly ((width: number) => readonly Strip[])[],
): Strip {
  let x = 0;
  const set = columns.map((column, at) => {
    const own = (shares[at] ?? 0) * width;
    const strip = oneStrip(column(own));
    const marks = movedMarks(strip.marks, x, 0);
    x += own;
    return { height: strip.height, marks };
  });
  return {
    height: Math.max(...set.map(({ height }) => height)),
    before: 0,
    after: 0,
    withNext: false,
    marks: set.flatMap(({ marks }) => marks),
  };
}
