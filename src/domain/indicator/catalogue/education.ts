import type { Indicator, Words } from '../Indicator.ts';
import { endOfYears2020To2025 } from './periods.ts';
import { fromHamlets } from './sets.ts';
import { sampleFigures } from './sources.ts';

const targetName: Words = { vi: 'mục tiêu 2025 của nghị quyết', en: 'target of the resolution for 2025' };

interface SchoolLevel {
  readonly id: string;
  readonly name: Words;
  readonly short: Words;
  readonly definition: Words;
  readonly column: string;
  readonly target: number;
}

/** The four school levels differ only in their children and their target. */
function enrolment(level: SchoolLevel): Indicator {
  return {
    id: level.id,
    theme: 'education',
    name: level.name,
    short: level.short,
    definition: level.definition,
    unit: 'share',
    direction: 'higher-is-better',
    formation: {
      rule: 'ratio',
      numerator: `${level.column}Enrolled`,
      denominator: `${level.column}Children`,
    },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures(),
    provenance: 'sample',
    midpoint: { value: level.target, name: targetName },
    target2025: level.target,
  };
}

/** Children at school by level, the way to school, and adults who can read and write. */
export const educationIndicators: readonly Indicator[] = [
  enrolment({
    id: 'enrolment-preschool',
    name: { vi: 'Trẻ mẫu giáo 5 tuổi đến trường', en: 'Five-year-olds in preschool' },
    short: { vi: 'Mẫu giáo 5 tuổi', en: 'Preschool' },
    definition: {
      vi: 'Trẻ 5 tuổi học mẫu giáo trên tổng số trẻ 5 tuổi',
      en: 'Children aged 5 in preschool over all children aged 5',
    },
    column: 'preschool',
    target: 0.98,
  }),
  enrolment({
    id: 'enrolment-primary',
    name: { vi: 'Trẻ tuổi tiểu học đến trường', en: 'Primary-age children at school' },
    short: { vi: 'Đi học tiểu học', en: 'Primary' },
    definition: {
      vi: 'Trẻ trong tuổi tiểu học đang đi học trên tổng số trẻ trong tuổi',
      en: 'Primary-age children at school over all children of that age',
    },
    column: 'primary',
    target: 0.97,
  }),
  enrolment({
    id: 'enrolment-lower-secondary',
    name: { vi: 'Trẻ tuổi trung học cơ sở đến trường', en: 'Lower-secondary-age children at school' },
    short: { vi: 'Đi học THCS', en: 'Lower secondary' },
    definition: {
      vi: 'Trẻ trong tuổi trung học cơ sở đang đi học trên tổng số trẻ trong tuổi',
      en: 'Lower-secondary-age children at school over all children of that age',
    },
    column: 'lowerSecondary',
    target: 0.95,
  }),
  enrolment({
    id: 'enrolment-upper-secondary',
    name: { vi: 'Thiếu niên tuổi trung học phổ thông đến trường', en: 'Upper-secondary-age youth at school' },
    short: { vi: 'Đi học THPT', en: 'Upper secondary' },
    definition: {
      vi: 'Người trong tuổi trung học phổ thông đang đi học trên tổng số người trong tuổi',
      en: 'Upper-secondary-age youth at school over all of that age',
    },
    column: 'upperSecondary',
    target: 0.9,
  }),
  {
    id: 'minority-literacy',
    theme: 'education',
    name: {
      vi: 'Người dân tộc thiểu số 15-60 tuổi biết chữ',
      en: 'Literate ethnic-minority people aged 15-60',
    },
    short: { vi: 'DTTS biết chữ', en: 'Minority literacy' },
    definition: {
      vi: 'Người dân tộc thiểu số 15-60 tuổi biết đọc, biết viết tiếng phổ thông trên tổng số người dân tộc thiểu số 15-60 tuổi',
      en: 'Ethnic-minority people aged 15-60 who read and write the common language over all of them',
    },
    unit: 'share',
    direction: 'higher-is-better',
    formation: { rule: 'ratio', numerator: 'minorityAdultsLiterate', denominator: 'minorityAdults' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures(),
    provenance: 'sample',
  },
  {
    id: 'distance-to-school',
    theme: 'education',
    name: { vi: 'Đường tới trường tiểu học', en: 'Distance to the primary school' },
    short: { vi: 'Tới trường', en: 'To school' },
    definition: {
      vi: 'Số km đường bộ từ xóm tới trường hoặc điểm trường tiểu học gần nhất, bình quân theo số hộ',
      en: 'Road km from hamlet to the nearest primary school or its branch, averaged over households',
    },
    unit: 'km',
    direction: 'higher-is-worse',
    formation: { rule: 'mean', of: 'kmToSchool', weight: 'households' },
    measuredIn: 'hamlet',
    sets: fromHamlets,
    periods: endOfYears2020To2025,
    source: sampleFigures(),
    provenance: 'sample',
  },
];
