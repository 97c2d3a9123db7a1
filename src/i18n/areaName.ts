import type { Area } from '../domain/area/Area.ts';
import { areaKind } from './areaKind.ts';
import type { Language } from './Language.ts';

/**
 * An area's name with its kind, the way it is read out: `Xã Cốc Pàng`, `Xóm mẫu 7`; in English
 * `Cốc Pàng commune`, `Sample hamlet 7`. Place names keep their Vietnamese spelling in both languages.
 */
export function areaName(area: Pick<Area, 'name' | 'kind' | 'sample'>, language: Language): string {
  if (language === 'vi') return `${capital(area.kind)} ${area.name}`;
  if (area.sample) return `Sample ${areaKind(area.kind, language)} ${area.name.replace(/^mẫu /, '')}`;
  return `${area.name} ${areaKind(area.kind, language)}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
