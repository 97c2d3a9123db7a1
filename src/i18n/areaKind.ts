import type { AreaKind } from '../domain/area/Area.ts';
import type { Language } from './Language.ts';

const english: Readonly<Record<AreaKind, string>> = {
  tỉnh: 'province',
  'thành phố': 'city',
  huyện: 'district',
  xã: 'commune',
  phường: 'ward',
  'đặc khu': 'special zone',
  'thị trấn': 'township',
  xóm: 'hamlet',
  'tổ dân phố': 'residential group',
};

/** The kind of an area as it stands beside its name: `xã`, in English `commune`. */
export function areaKind(kind: AreaKind, language: Language): string {
  return language === 'vi' ? kind : english[kind];
}
