import type { AreaSetId } from '../area/Area.ts';
import { setOfKey } from '../area/setOfKey.ts';
import { isFigure } from './Cell.ts';
import { figureYear } from './figureYear.ts';
import type { Figures } from './FigureTable.ts';
import type { Indicator } from './Indicator.ts';
import type { World } from './World.ts';

/**
 * Figures with the values the planner edited in their place. An edit stands at the level where it was made and
 * nowhere else: a rate of one commune says nothing of how its parts or the province would change, so sums and
 * rates of other levels stay those of the figures beneath. A column in which an unedited sample figure is left
 * stays a sample.
 *
 * @param year as asked of `figures`
 */
export function withEdits(
  world: World,
  indicator: Indicator,
  setId: AreaSetId,
  year: number,
  figures: Figures,
): Figures {
  if (world.edits.length === 0) return figures;
  const at = figureYear(world, indicator, year);
  const { indexOf } = world.sets[setId];
  const cells = [...figures.column];
  const edited = new Set<number>();
  for (const edit of world.edits) {
    if (edit.indicator !== indicator.id || edit.year !== at || setOfKey(edit.area) !== setId) continue;
    const unit = indexOf.get(edit.area);
    if (unit === undefined) continue;
    cells[unit] = edit.after;
    edited.add(unit);
  }
  if (edited.size === 0) return figures;
  const isAllOwn = cells.every((cell, unit) => !isFigure(cell) || edited.has(unit));
  const provenance = isAllOwn ? 'own' : figures.provenance;
  return { ...figures, column: cells, provenance, edited: [...edited].sort((a, b) => a - b) };
}
