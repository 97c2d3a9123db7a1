import type { Indicator } from '../Indicator.ts';
import { endOfYears2020To2025 } from './periods.ts';
import { sampleFigures } from './sources.ts';

/**
 * New-rural standing is awarded to rural communes of 2021; wards and towns are outside the programme.
 * Criteria met by former communes do not make a count for the merged one, so they stop at the merger.
 */
export const newRuralIndicators: readonly Indicator[] = [
  {
    id: 'new-rural-criteria',
    theme: 'new-rural',
    name: { vi: 'Số tiêu chí nông thôn mới đạt được', en: 'New-rural criteria met' },
    short: { vi: 'Tiêu chí NTM', en: 'New-rural criteria' },
    definition: {
      vi: 'Số tiêu chí đạt trong 19 tiêu chí; huyện và tỉnh là bình quân của các xã, không kể phường và thị trấn',
      en: 'Criteria met out of 19; for districts and the province the mean over rural communes, without wards and towns',
    },
    unit: 'criteria',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'newRuralCriteria', denominator: 'ruralCommunes' },
    measuredIn: 'commune2021',
    sets: ['commune2021', 'district', 'province'],
    periods: endOfYears2020To2025,
    source: sampleFigures({
      vi: 'bình quân 11,63 tiêu chí mỗi xã năm 2020',
      en: '11.63 criteria per commune on average in 2020',
    }),
    provenance: 'sample',
    midpoint: {
      value: 15,
      name: {
        vi: 'mục tiêu 2025: không còn xã dưới 15 tiêu chí',
        en: 'target for 2025: no commune below 15 criteria',
      },
    },
    target2025: 15,
  },
  {
    id: 'new-rural-status',
    theme: 'new-rural',
    name: { vi: 'Xã đạt chuẩn nông thôn mới', en: 'Recognised new-rural commune' },
    short: { vi: 'Đạt chuẩn NTM', en: 'New-rural status' },
    definition: {
      vi: 'Xã đã được công nhận đạt chuẩn nông thôn mới; đơn vị sau sáp nhập chỉ có giá trị khi các xã cũ giống nhau',
      en: 'Commune recognised as new-rural; a merged unit has a value only where its former communes agree',
    },
    unit: 'status',
    direction: 'higher-is-better',
    formation: { rule: 'unanimous', of: 'newRuralStatus' },
    measuredIn: 'commune2021',
    sets: ['commune2021', 'commune2025'],
    periods: endOfYears2020To2025,
    source: sampleFigures({ vi: '17 xã đạt chuẩn năm 2020', en: '17 communes recognised in 2020' }),
    provenance: 'sample',
  },
];
