import type { Brief } from '../brief/Brief.ts';
import type { BriefRow } from '../brief/BriefRow.ts';

/** Whose profiles are made: every unit in the table, or the selected one, which is the first in the table where none is selected on this map. */
export function profiledRows({ rows, inside, painting }: Brief, all: boolean): readonly BriefRow[] {
  if (all) return rows.slice(0, inside);
  const selected = rows.find(({ area }) => area.key === painting.plan.selected);
  return selected === undefined ? rows.slice(0, Math.min(1, inside)) : [selected];
}
