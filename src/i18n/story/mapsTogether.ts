import type { Brief } from '../../domain/brief/Brief.ts';
import { showsYears } from '../../domain/plan/showsYears.ts';
import type { ScenePage } from './ScenePage.ts';

/** How the maps of a scene stand together: one alone, two with a legend each, or one a year under one legend. */
export function mapsTogether({ brief, maps }: Pick<ScenePage, 'brief' | 'maps'>): 'one' | 'pair' | 'years' {
  if (maps.length === 0) return 'one';
  return showsYears(brief.painting.plan) ? 'years' : 'pair';
}

/** The documents of everything that a scene shows. */
export const briefsSeen = ({ brief, maps }: Pick<ScenePage, 'brief' | 'maps'>): readonly Brief[] =>
  maps.length === 0 ? [brief] : maps.map((map) => map.brief);
