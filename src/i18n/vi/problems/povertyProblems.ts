import type { PovertyProblems } from '../../../domain/problem/PovertyProblems.ts';
import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { Print } from '../../Print.ts';

const others = (cells: number, print: Print) =>
  cells > 1 ? ` Cả cột có ${print(cells)} ô như vậy; các dòng đó` : ' Dòng này';

export const povertyProblems = {
  'table-wanted': (p: ProblemOf<'table-wanted'>) =>
    `Tệp ${p.file} là bản đồ, không phải bảng. Chọn bảng Excel, ODS hay CSV, mỗi dòng một hộ.`,
  'deprivations-missing': (p: ProblemOf<'deprivations-missing'>) =>
    `Tệp ${p.file} không có cột thiếu hụt nào. Mỗi chiều cần một cột ghi 1 (thiếu hụt) hoặc 0 (không thiếu hụt), hay có hoặc không; sửa rồi nạp lại.`,
  'answer-neither': (p: ProblemOf<'answer-neither'>, print: Print) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: “${p.value}” không phải 0 hay 1, có hay không.${others(p.cells, print)} để ngoài, không tính là 0.`,
  'people-unread': (p: ProblemOf<'people-unread'>, print: Print) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: “${p.value}” không phải số người hay trọng số.${others(p.cells, print)} để ngoài.`,
} satisfies Record<keyof PovertyProblems, unknown>;
