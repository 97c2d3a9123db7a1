import type { Area, AreaKind } from '../domain/area/Area.ts';
import type { Language } from './Language.ts';

const english: Readonly<Record<AreaKind, string>> = {
  tỉnh: 'province',
  'thành phố': 'city',
  huyện: 'district',
  xã: 'commune',
  phường: 'ward',
  'thị trấn': 'township',
  xóm: 'hamlet',
  'tổ dân phố': 'residential group',
};

/** The kind of an area as it stands beside its name: `xã`, in English `commune`. */
export function areaKind(kind: AreaKind, language: Language): string {
  return language === 'vi' ? kind : english[kind];
}

/**
 * An area's name with its kind, the way it is read out: `Xã Cốc Pàng`, `Xóm mẫu 7`; in English
 * `Cốc Pàng commune`, `Sample hamlet 7`. Place names keep their Vietnamese spelling in both languages.
 */
export function areaName(area: Pick<Area, 'name' | 'kind' | 'sample'>, language: Language): string {
  if (language === 'vi') return `${capital(area.kind)} ${area.name}`;
  if (area.sample) return `Sample ${english[area.kind]} ${area.name.replace(/^mẫu /, '')}`;
  return `${area.name} ${english[area.kind]}`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
