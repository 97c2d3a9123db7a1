import type { Indicator } from '../Indicator.ts';
import { povertyReviews2021To2025 } from './periods.ts';
import { fromHamlets } from './sets.ts';
import { sampleFigures } from './sources.ts';

const oldStandard = ['poor-rate-2016-2020'];

/**
 * Poor alone (the rules of Decision 33/2020) and poor plus near-poor (official "multidimensional poverty")
 * are two indicators; the standard of 2016-2020 is a third that never shares a chart with them.
 */
export const povertyIndicators: readonly Indicator[] = [
  {
    id: 'poor-rate',
    theme: 'poverty',
    name: { vi: 'Tỉ lệ hộ nghèo', en: 'Poor-household rate' },
    short: { vi: 'Hộ nghèo', en: 'Poor' },
    definition: {
      vi: 'Hộ nghèo trên tổng số hộ, chuẩn 2021-2025, không kể hộ cận nghèo',
      en: 'Poor households over all households, standard of 2021-2025, near-poor not counted',
    },
    unit: 'share',
    direction: 'higher-is-worse',
    formation: { rule: 'ratio', numerator: 'poor', denominator: 'households' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: povertyReviews2021To2025,
    source: sampleFigures({
      vi: '33,09 % đầu 2021; 28,94 % cuối 2022; 24,71 % cuối 2023 (toàn tỉnh)',
      en: '33.09 % at the start of 2021, 28.94 % end 2022, 24.71 % end 2023 (province)',
    }),
    provenance: 'sample',
    notComparableWith: oldStandard,
  },
  {
    id: 'near-poor-rate',
    theme: 'poverty',
    name: { vi: 'Tỉ lệ hộ cận nghèo', en: 'Near-poor-household rate' },
    short: { vi: 'Hộ cận nghèo', en: 'Near-poor' },
    definition: {
      vi: 'Hộ cận nghèo trên tổng số hộ, chuẩn 2021-2025',
      en: 'Near-poor households over all households, standard of 2021-2025',
    },
    unit: 'share',
    direction: 'higher-is-worse',
    formation: { rule: 'ratio', numerator: 'nearPoor', denominator: 'households' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: povertyReviews2021To2025,
    source: sampleFigures({
      vi: '13,3 % đầu 2021 (toàn tỉnh)',
      en: '13.3 % at the start of 2021 (province)',
    }),
    provenance: 'sample',
    notComparableWith: oldStandard,
  },
  {
    id: 'multidimensional-poverty-rate',
    theme: 'poverty',
    name: { vi: 'Tỉ lệ nghèo đa chiều', en: 'Multidimensional poverty rate' },
    short: { vi: 'Nghèo đa chiều', en: 'Multidimensional poverty' },
    definition: {
      vi: 'Hộ nghèo cộng hộ cận nghèo trên tổng số hộ, chuẩn 2021-2025',
      en: 'Poor plus near-poor households over all households, standard of 2021-2025',
    },
    unit: 'share',
    direction: 'higher-is-worse',
    formation: { rule: 'ratio', numerator: ['poor', 'nearPoor'], denominator: 'households' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: povertyReviews2021To2025,
    source: sampleFigures({
      vi: '42.580 hộ nghèo và 17.110 hộ cận nghèo đầu 2021 (toàn tỉnh)',
      en: '42,580 poor and 17,110 near-poor households at the start of 2021 (province)',
    }),
    provenance: 'sample',
    notComparableWith: oldStandard,
  },
  {
    id: 'poor-households',
    theme: 'poverty',
    name: { vi: 'Số hộ nghèo', en: 'Poor households' },
    short: { vi: 'Số hộ nghèo', en: 'Poor households' },
    definition: {
      vi: 'Số hộ nghèo theo chuẩn 2021-2025',
      en: 'Households poor by the standard of 2021-2025',
    },
    unit: 'households',
    direction: 'higher-is-worse',
    formation: { rule: 'sum', of: 'poor' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: povertyReviews2021To2025,
    source: sampleFigures({
      vi: '42.580 hộ đầu 2021 (toàn tỉnh)',
      en: '42,580 at the start of 2021 (province)',
    }),
    provenance: 'sample',
    notComparableWith: oldStandard,
  },
  {
    id: 'poor-rate-2016-2020',
    theme: 'poverty',
    name: { vi: 'Tỉ lệ hộ nghèo (chuẩn 2016-2020)', en: 'Poor-household rate (2016-2020 standard)' },
    short: { vi: 'Hộ nghèo, chuẩn cũ', en: 'Poor, old standard' },
    definition: {
      vi: 'Hộ nghèo theo chuẩn 2016-2020 trên tổng số hộ; không so được với chuẩn 2021-2025',
      en: 'Households poor by the standard of 2016-2020 over all households; not comparable with 2021-2025',
    },
    unit: 'share',
    direction: 'higher-is-worse',
    formation: { rule: 'ratio', numerator: 'poorOldStandard', denominator: 'households' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: [{ year: 2020, moment: 'end' }],
    source: sampleFigures({
      vi: '22,06 % cuối 2020 (toàn tỉnh)',
      en: '22.06 % at the end of 2020 (province)',
    }),
    provenance: 'sample',
    notComparableWith: [
      'poor-rate',
      'near-poor-rate',
      'multidimensional-poverty-rate',
      'poor-households',
      'minority-share-of-poor',
    ],
  },
  {
    id: 'minority-share-of-poor',
    theme: 'poverty',
    name: { vi: 'Hộ dân tộc thiểu số trong số hộ nghèo', en: 'Ethnic-minority share of poor households' },
    short: { vi: 'DTTS trong hộ nghèo', en: 'Minority share of poor' },
    definition: {
      vi: 'Hộ nghèo dân tộc thiểu số trên tổng số hộ nghèo',
      en: 'Poor ethnic-minority households over all poor households',
    },
    unit: 'share',
    direction: 'higher-is-worse',
    formation: { rule: 'ratio', numerator: 'poorMinority', denominator: 'poor' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: povertyReviews2021To2025,
    source: sampleFigures(),
    provenance: 'sample',
    notComparableWith: oldStandard,
  },
];
