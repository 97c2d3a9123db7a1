import type { AreaKey } from '../area/Area.ts';
import type { ValueEdit } from '../indicator/ValueEdit.ts';

/** The edit that a figure of one unit stands by, if it stands by one. @param year of the figure (`figureYear`) */
export function editOf(
  edits: readonly ValueEdit[],
  { indicator, area, year }: { readonly indicator: string; readonly area: AreaKey; readonly year: number },
): ValueEdit | null {
  return (
    edits.find((edit) => edit.indicator === indicator && edit.area === area && edit.year === year) ?? null
  );
}
