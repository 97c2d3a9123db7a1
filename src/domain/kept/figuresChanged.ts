import { countChanges, valueChanges } from '../check/valueChanges.ts';
import type { World } from '../indicator/World.ts';
import type { AcceptedFile } from './AcceptedFile.ts';
import type { ChangedFigures } from './HistoryEntry.ts';

/** What a file will change in the figures of a world, indicator by indicator; empty for shapes. */
export function figuresChanged(world: World, accepted: AcceptedFile): readonly ChangedFigures[] {
  if (accepted.kind !== 'sheet') return [];
  return accepted.figures.map((figures) => {
    const { indicator, set, year } = figures;
    return { indicator, set, year, ...countChanges(valueChanges(world, { figures: [figures] })) };
  });
}
