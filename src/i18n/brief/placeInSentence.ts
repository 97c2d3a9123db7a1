import type { Area } from '../../domain/area/Area.ts';
import { areaName } from '../areaName.ts';
import type { Language } from '../Language.ts';

/** A place in the middle of a sentence: "xã Cốc Pàng", "Cốc Pàng commune". */
export function placeInSentence(area: Pick<Area, 'name' | 'kind' | 'sample'>, language: Language): string {
  return language === 'vi' ? `${area.kind} ${area.name}` : areaName(area, language);
}
