import type { DrawnBoundaries } from '../../domain/area/DrawnBoundaries.ts';
import type { Language } from '../Language.ts';
import { wordsOf } from '../wordsOf.ts';

/** Whose lines are on the map: "Ranh giới sơ đồ" where they are nobody's. Without a stop. */
export function boundariesNote(boundaries: DrawnBoundaries, language: Language): string {
  const words = wordsOf(language).legend;
  if (boundaries === 'schematic') return words.schematic;
  return 'file' in boundaries
    ? words.ownBoundaries(boundaries.file)
    : words.realBoundaries(boundaries.source);
}
