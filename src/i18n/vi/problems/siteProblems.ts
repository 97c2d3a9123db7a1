import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { SiteProblems } from '../../../domain/problem/SiteProblems.ts';
import { unnamed } from './unnamed.ts';

const faults = {
  'not-a-number': 'không đọc được thành số',
  negative: 'là số âm',
  'not-whole': 'không phải số hộ nguyên',
} as const;

export const siteProblems = {
  'site-cell': (p: ProblemOf<'site-cell'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}, cột “${p.column}”: “${p.value}” ${faults[p.fault]}. Ô này để trống, không tính là 0.`,
  'site-capacity-missing': (p: ProblemOf<'site-capacity-missing'>) =>
    `Tệp ${p.file}: chưa biết cột nào ghi sức chứa. Chưa có sức chứa thì chưa xếp được hộ nào đến các điểm này.`,
  'site-cost-unit': (p: ProblemOf<'site-cost-unit'>) =>
    `Tệp ${p.file}, cột “${p.column}”: chi phí tính bằng đồng, triệu đồng hay tỷ đồng mỗi hộ? Chưa chọn thì chi phí để trống.`,
  'site-hazard-open': (p: ProblemOf<'site-hazard-open'>) =>
    `Tệp ${p.file}, cột “${p.column}”: “${p.value}” (${p.sites} điểm) là cấp nguy cơ nào? Chưa chọn thì coi như tệp không ghi.`,
  'site-decimal': (p: ProblemOf<'site-decimal'>, print: (value: number) => string) =>
    `Tệp ${p.file}, cột “${p.column}”: “${p.value}” được hiểu theo dấu thập phân là ${p.taken === 'comma' ? 'phẩy' : 'chấm'}, tức là ${print(p.asTaken)}, không phải ${print(p.otherwise)}. Nếu không đúng, chọn lại dấu thập phân.`,
} satisfies Record<keyof SiteProblems, unknown>;
