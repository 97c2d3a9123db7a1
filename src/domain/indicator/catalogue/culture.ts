import type { Indicator, Words } from '../Indicator.ts';
import { endOfYears2020To2025 } from './periods.ts';
import { fromHamlets } from './sets.ts';
import { sampleFigures } from './sources.ts';

const targetName: Words = { vi: 'mục tiêu 2025 của nghị quyết', en: 'target of the resolution for 2025' };

/** What a hamlet meets in and sings with. */
export const cultureIndicators: readonly Indicator[] = [
  {
    id: 'community-house',
    theme: 'culture',
    name: { vi: 'Xóm có nhà sinh hoạt cộng đồng', en: 'Hamlets with a community house' },
    short: { vi: 'Nhà cộng đồng', en: 'Community house' },
    definition: {
      vi: 'Xóm có nhà sinh hoạt cộng đồng đạt tiêu chuẩn trên tổng số xóm',
      en: 'Hamlets with a standard community house over all hamlets',
    },
    unit: 'share',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'communityHouse', denominator: 'hamlets' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures({ vi: '80 % số xóm năm 2025', en: '80 % of hamlets in 2025' }),
    provenance: 'sample',
    midpoint: { value: 0.9, name: targetName },
    target2025: 0.9,
  },
  {
    id: 'art-troupe',
    theme: 'culture',
    name: { vi: 'Xóm có đội văn hóa, văn nghệ', en: 'Hamlets with an art troupe' },
    short: { vi: 'Đội văn nghệ', en: 'Art troupe' },
    definition: {
      vi: 'Xóm có đội văn hóa, văn nghệ truyền thống hoạt động thường xuyên, có chất lượng trên tổng số xóm',
      en: 'Hamlets with an active traditional art troupe over all hamlets',
    },
    unit: 'share',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'artTroupe', denominator: 'hamlets' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures(),
    provenance: 'sample',
    midpoint: { value: 0.5, name: targetName },
    target2025: 0.5,
  },
];
