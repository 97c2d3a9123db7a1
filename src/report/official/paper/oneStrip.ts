import { movedMarks } from './movedMarks.ts';
import type { Mark, Strip } from './Strip.ts';

/** Strips one below the other as one that no page break cuts. */
export function oneStrip(strips: readonly Strip[]): Strip {
  const marks: Mark[] = [];
  let height = 0;
  for (const strip of strips) {
    height += height === 0 ? 0 : strip.before;
    marks.push(...movedMarks(strip.marks, 0, height));
    height += strip.height + strip.after;
  }
  return { height, before: strips[0]?.before ?? 0, after: 0, withNext: false, marks };
}
