import { sourceLines } from '../brief/sourceLines.ts';
import { period } from '../format/period.ts';
import type { Language } from '../Language.ts';
import { briefsSeen, mapsTogether } from './mapsTogether.ts';
import type { ScenePage } from './ScenePage.ts';

/** Who says so for every map of a scene, each line once; the moments of small maps by year stand over the maps. */
export function sourcesSeen(page: Pick<ScenePage, 'brief' | 'maps'>, language: Language): readonly string[] {
  const isByYear = mapsTogether(page) === 'years';
  const lines = briefsSeen(page).flatMap((brief) => {
    const said = sourceLines(brief, language, 'map');
    const when = brief.painting.period;
    return isByYear && when !== null
      ? said.map((line) => line.replace(`; ${period(when, language)}`, ''))
      : said;
  });
  return [...new Set(lines)];
}
