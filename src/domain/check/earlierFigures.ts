import { catalogue } from '../indicator/catalogue.ts';
import { figures } from '../indicator/figures.ts';
import type { OwnFigures, World } from '../indicator/World.ts';

/** What new figures are held against: the official ones and those the planner took in earlier, never a sample. */
export function earlierFigures(world: World): readonly OwnFigures[] {
  const official = catalogue
    .filter(({ provenance }) => provenance === 'official')
    .flatMap((indicator) =>
      indicator.periods.map(({ year }): OwnFigures => {
        const { measuredIn: set, id } = indicator;
        const { column } = figures({ ...world, own: [] }, indicator, set, year);
        return { indicator: id, set, year, column, file: indicator.source.vi };
      }),
    );
  return [...official, ...world.own.filter(({ provenance }) => provenance !== 'sample')];
}
