import type { Indicator } from '../Indicator.ts';
import { fromHamlets } from './sets.ts';

const source: Indicator['source'] = {
  vi: 'Tính từ các lớp vùng nguy cơ đang dùng, chồng lên ranh giới xóm',
  en: 'Worked out from the hazard zones in use, laid over hamlet boundaries',
};

/** Exposure does not follow the years of other figures; households are those of the newest year. */
const periods: Indicator['periods'] = [{ year: 2025, moment: 'end' }];

const entry = (
  id: string,
  unit: Indicator['unit'],
  direction: Indicator['direction'],
  words: Pick<Indicator, 'name' | 'short' | 'definition'>,
): Indicator => ({
  id,
  theme: 'safety',
  ...words,
  unit,
  direction,
  // Brought for every level at once, from land and households that were added up, so no rule carries them.
  formation: { rule: 'none', of: id },
  measuredIn: 'hamlet',
  sets: fromHamlets,
  periods,
  source,
  provenance: 'derived',
});

/** What hazard zones say of units. Where too little was looked at there is no figure: not mapped is not safe. */
export const hazardIndicators: readonly Indicator[] = [
  entry('high-hazard-share', 'share', 'higher-is-worse', {
    name: { vi: 'Đất trong vùng nguy cơ cao, rất cao', en: 'Land in zones of high or very high hazard' },
    short: { vi: 'Nguy cơ cao', en: 'High hazard' },
    definition: {
      vi: 'Diện tích trong vùng nguy cơ thiên tai cao và rất cao trên tổng diện tích; chỗ chưa khảo sát không tính là an toàn',
      en: 'Area in zones of high and very high hazard over all area; land nobody looked at does not count as safe',
    },
  }),
  entry('very-high-hazard-share', 'share', 'higher-is-worse', {
    name: { vi: 'Đất trong vùng nguy cơ rất cao', en: 'Land in zones of very high hazard' },
    short: { vi: 'Nguy cơ rất cao', en: 'Very high hazard' },
    definition: {
      vi: 'Diện tích trong vùng nguy cơ thiên tai rất cao trên tổng diện tích',
      en: 'Area in zones of very high hazard over all area',
    },
  }),
  entry('hazard-severity', 'number', 'higher-is-worse', {
    name: { vi: 'Mức nguy cơ (0–100)', en: 'Severity of hazard (0–100)' },
    short: { vi: 'Mức nguy cơ', en: 'Severity' },
    definition: {
      vi: 'Phần đất của từng cấp nhân điểm của cấp, 100 là toàn bộ đất ở cấp nặng nhất; nhiều loại thiên tai gộp theo cách người lập phương án chọn (cấp nặng nhất, hoặc cộng theo trọng số). Loại được tính mà chưa khảo sát đủ thì chưa có mức, không phải 0',
      en: 'Land of each class times the points of the class, 100 is all land in the heaviest class; several hazards are combined as the planner chose (the worst class, or a sum by weights). Where a hazard that counts was looked for on too little land there is no severity, and it is not 0',
    },
  }),
  entry('exposed-households', 'households', 'higher-is-worse', {
    name: { vi: 'Hộ trong vùng nguy cơ cao, rất cao', en: 'Households in zones of high or very high hazard' },
    short: { vi: 'Hộ trong vùng nguy cơ', en: 'Exposed households' },
    definition: {
      vi: 'Số hộ trong vùng nguy cơ cao và rất cao: theo vị trí nhà ở xóm có điểm nhà, ở xóm khác theo tỷ lệ diện tích; tròn hộ, cộng lại đúng tổng',
      en: 'Households in zones of high and very high hazard: by where houses stand in hamlets with points of houses, elsewhere by share of area; whole ones, adding up to all',
    },
  }),
  entry('hazard-not-mapped-share', 'share', 'neutral', {
    name: { vi: 'Đất chưa có bản đồ nguy cơ', en: 'Land without a hazard map' },
    short: { vi: 'Chưa có bản đồ', en: 'Not mapped' },
    definition: {
      vi: 'Diện tích chưa lớp nào khảo sát trên tổng diện tích',
      en: 'Area that no layer in use has looked at over all area',
    },
  }),
];
