import { levelsOfTwo } from '../../domain/classify/attentionLevels.ts';
import type { Painting } from '../../domain/brief/Painting.ts';
import type { Language } from '../../i18n/Language.ts';
import { legendOf } from '../../i18n/legend/legendOf.ts';

/** What the legend says of each class number, so that a table repeats it word for word. */
export function classLabels(painting: Painting, language: Language): ReadonlyMap<number, string> {
  const { rows, grid } = legendOf(painting, language);
  const squares =
    grid === undefined
      ? []
      : grid.up.levels.flatMap((up) =>
          grid.across.levels.map(
            (across) =>
              [
                up.level * levelsOfTwo + across.level,
                `${grid.up.title} ${up.label} · ${grid.across.title} ${across.label}`,
              ] as const,
          ),
        );
  return new Map([...squares, ...rows.map(({ number, label }) => [number, label] as const)]);
}
