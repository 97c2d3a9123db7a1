import type { Indicator } from '../Indicator.ts';

type Source = Indicator['source'];

/** Official list of the 56 units with area and population, as published with the merger of 2025. */
export const mergerDossier: Source = {
  vi: 'Bản đồ tra cứu đơn vị hành chính sau sắp xếp (17/7/2025), theo Nghị quyết 1657/NQ-UBTVQH15',
  en: 'Reference map of administrative units after the merger (17 July 2025), under Resolution 1657/NQ-UBTVQH15',
  address: 'https://sapnhap.bando.com.vn',
};

/** What was worked out from the official list by ourselves. */
export const derivedFromMergerDossier: Source = {
  vi: 'Tính từ bản đồ tra cứu đơn vị hành chính sau sắp xếp (17/7/2025)',
  en: 'Worked out from the reference map of administrative units after the merger (17 July 2025)',
  address: 'https://sapnhap.bando.com.vn',
};

/**
 * Hamlet and commune figures are not public, so these come from a seeded model.
 * @param agreement the published figure they are made to agree with, if any, in both languages
 */
export function sampleFigures(agreement?: { readonly vi: string; readonly en: string }): Source {
  if (!agreement)
    return {
      vi: 'Số liệu mẫu do mô hình sinh ra, không phải số liệu thống kê',
      en: 'Sample figures made by a model, not statistics',
    };
  return {
    vi: `Số liệu mẫu do mô hình sinh ra, khớp với số đã công bố: ${agreement.vi}`,
    en: `Sample figures made by a model, in agreement with what is published: ${agreement.en}`,
  };
}
