import type { Area, AreaKind } from '../domain/area/Area.ts';
import { areaKind } from './areaKind.ts';
import { count } from './format/count.ts';
import type { Language } from './Language.ts';

/** How many of which kind, the most frequent kind first: "12 xã", "5 xã, thị trấn"; in English "12 communes". */
export function countedUnits(areas: readonly Pick<Area, 'kind'>[], language: Language): string {
  const counts = new Map<AreaKind, number>();
  for (const { kind } of areas) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const kinds = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([kind]) => named(kind, areas.length, language));
  return `${count(areas.length, language)} ${kinds.join(', ')}`;
}

function named(kind: AreaKind, many: number, language: Language): string {
  const word = areaKind(kind, language);
  if (language === 'vi' || many === 1) return word;
  return word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`;
}
