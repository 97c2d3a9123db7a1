import type { Indicator } from '../Indicator.ts';
import { endOfYears2020To2025 } from './periods.ts';
import { fromHamlets } from './sets.ts';
import { sampleFigures } from './sources.ts';

/** Work and income. */
export const livelihoodIndicators: readonly Indicator[] = [
  {
    id: 'trained-workers',
    theme: 'livelihood',
    name: { vi: 'Lao động qua đào tạo', en: 'Trained workers' },
    short: { vi: 'Lao động qua đào tạo', en: 'Trained workers' },
    definition: {
      vi: 'Lao động có việc làm đã qua đào tạo từ 3 tháng trở lên trên tổng số lao động có việc làm',
      en: 'Employed workers with training of three months or more over all employed workers',
    },
    unit: 'share',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'trainedWorkers', denominator: 'workers' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures(),
    provenance: 'sample',
  },
  {
    id: 'income',
    theme: 'livelihood',
    name: { vi: 'Thu nhập bình quân đầu người', en: 'Income per person' },
    short: { vi: 'Thu nhập', en: 'Income' },
    definition: {
      vi: 'Tổng thu nhập trong năm của các hộ chia cho số người (giá hiện hành)',
      en: 'Yearly income of all households over all residents (current prices)',
    },
    unit: 'million-dong-per-person-year',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'incomeMillionDong', denominator: 'residents' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures(),
    provenance: 'sample',
  },
];
