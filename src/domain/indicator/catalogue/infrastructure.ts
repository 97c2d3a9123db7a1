import type { Indicator } from '../Indicator.ts';
import { endOfYears2020To2025, gridCounts2020To2025 } from './periods.ts';
import { fromHamlets } from './sets.ts';
import { sampleFigures } from './sources.ts';

/** Power and signal of the hamlets. Roads stand in a file of their own. */
export const infrastructureIndicators: readonly Indicator[] = [
  {
    id: 'grid-power',
    theme: 'infrastructure',
    name: { vi: 'Hộ dùng điện lưới quốc gia', en: 'Households on the national grid' },
    short: { vi: 'Điện lưới', en: 'Grid power' },
    definition: {
      vi: 'Hộ dùng điện lưới quốc gia trên tổng số hộ',
      en: 'Households on the national grid over all households',
    },
    unit: 'share',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'gridHouseholds', denominator: 'households' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: gridCounts2020To2025,
    source: sampleFigures({
      vi: 'trên 91 % năm 2020, 91,3 % ngày 31/5/2021 (toàn tỉnh)',
      en: 'above 91 % in 2020, 91.3 % on 31 May 2021 (province)',
    }),
    provenance: 'sample',
  },
  {
    id: 'mobile-coverage',
    theme: 'infrastructure',
    name: { vi: 'Hộ trong vùng phủ sóng di động', en: 'Households with mobile coverage' },
    short: { vi: 'Sóng di động', en: 'Mobile coverage' },
    definition: {
      vi: 'Hộ ở nơi có sóng điện thoại di động trên tổng số hộ',
      en: 'Households living where there is a mobile signal over all households',
    },
    unit: 'share',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'mobileHouseholds', denominator: 'households' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures({
      vi: '100 % số xã được phủ sóng năm 2020',
      en: '100 % of communes covered in 2020',
    }),
    provenance: 'sample',
  },
];
