import type { Indicator } from '../Indicator.ts';
import { endOfYears2020To2025 } from './periods.ts';
import { fromHamlets } from './sets.ts';
import { sampleFigures } from './sources.ts';

/** Water and health: what every household should reach. */
export const serviceIndicators: readonly Indicator[] = [
  {
    id: 'hygienic-water',
    theme: 'water',
    name: { vi: 'Dân cư dùng nước hợp vệ sinh', en: 'Residents using hygienic water' },
    short: { vi: 'Nước hợp vệ sinh', en: 'Hygienic water' },
    definition: {
      vi: 'Người dùng nước sinh hoạt hợp vệ sinh trên tổng số người',
      en: 'Residents using hygienic domestic water over all residents',
    },
    unit: 'share',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'hygienicWaterResidents', denominator: 'residents' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures({
      vi: 'trên 90 % dân cư nông thôn năm 2020',
      en: 'above 90 % of rural residents in 2020',
    }),
    provenance: 'sample',
  },
  {
    id: 'health-insurance',
    theme: 'health',
    name: { vi: 'Dân số tham gia bảo hiểm y tế', en: 'Residents with health insurance' },
    short: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
    definition: {
      vi: 'Người tham gia bảo hiểm y tế trên tổng số người',
      en: 'Residents with health insurance over all residents',
    },
    unit: 'share',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'insuredResidents', denominator: 'residents' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures({ vi: '98,17 % năm 2020 (toàn tỉnh)', en: '98.17 % in 2020 (province)' }),
    provenance: 'sample',
  },
  {
    id: 'distance-to-health-station',
    theme: 'health',
    name: { vi: 'Đường tới trạm y tế', en: 'Distance to the health station' },
    short: { vi: 'Tới trạm y tế', en: 'To health station' },
    definition: {
      vi: 'Số km đường bộ từ xóm tới trạm y tế gần nhất, bình quân theo số hộ',
      en: 'Road km from hamlet to the nearest health station, averaged over households',
    },
    unit: 'km',
    direction: 'higher-is-worse',
    formation: { rule: 'mean', of: 'kmToHealthStation', weight: 'households' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures(),
    provenance: 'sample',
  },
];
