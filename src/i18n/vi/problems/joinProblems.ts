import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { JoinProblems } from '../../../domain/problem/JoinProblems.ts';
import type { Print } from '../../Print.ts';
import { listed } from '../../listed.ts';
import { unnamed } from './unnamed.ts';
import { setNames } from './setNames.ts';

export const joinProblems = {
  'units-unknown': (p: ProblemOf<'units-unknown'>, print: Print) =>
    `Tệp ${p.file}: trong ${print(p.rows)} dòng, quá ít dòng trùng mã hay tên với xã, huyện, xóm của tỉnh. Kiểm tra cột mã và cột tên, hoặc chọn cấp và thời điểm ranh giới.`,
  'vintage-assumed': (p: ProblemOf<'vintage-assumed'>) =>
    `Tệp ${p.file} khớp cả hai thời điểm ranh giới. Đang coi là ${setNames[p.taken]}; chọn ${setNames[p.other]} nếu tệp nói về đó.`,
  'row-without-unit': (p: ProblemOf<'row-without-unit'>) =>
    `Tệp ${p.file}, dòng ${p.line}: không có đơn vị nào là ${unnamed(p.name)}.${p.suggestions.length > 0 ? ` Có phải ${listed(p.suggestions)}?` : ''} Dòng này không được lấy.`,
  'row-ambiguous': (p: ProblemOf<'row-ambiguous'>) =>
    `Tệp ${p.file}, dòng ${p.line}: “${p.name}” là tên của nhiều nơi (${listed(p.candidates)}). Thêm mã hoặc cột huyện để phân biệt.`,
  'code-name-conflict': (p: ProblemOf<'code-name-conflict'>) =>
    `Tệp ${p.file}, dòng ${p.line}: mã ${p.areaCode} là của ${p.byCode}, nhưng tên ghi là “${p.name}”. Dòng này không được lấy; sửa mã hoặc tên, hoặc kiểm tra thời điểm ranh giới.`,
  'unit-twice': (p: ProblemOf<'unit-twice'>) =>
    `Tệp ${p.file}: ${p.unit} có ở các dòng ${listed(p.lines)}. Không dòng nào được lấy; giữ lại một dòng.`,
  'row-decided': (p: ProblemOf<'row-decided'>) =>
    p.from === p.file
      ? `Tệp ${p.file}, dòng ${p.line}: “${p.name}” được nhận là ${p.unit}, như bạn đã chọn.`
      : `Tệp ${p.file}, dòng ${p.line}: “${p.name}” được nhận là ${p.unit}, như đã chọn khi nạp tệp ${p.from}.`,
  'row-left-out': (p: ProblemOf<'row-left-out'>) =>
    p.from === p.file
      ? `Tệp ${p.file}, dòng ${p.line}: bỏ qua “${p.name}”, như bạn đã chọn.`
      : `Tệp ${p.file}, dòng ${p.line}: bỏ qua “${p.name}”, như đã chọn khi nạp tệp ${p.from}.`,
  'spelling-differs': (p: ProblemOf<'spelling-differs'>) =>
    `Tệp ${p.file}, dòng ${p.line}: “${p.name}” được nhận là ${p.unit}.`,
} satisfies Record<keyof JoinProblems, unknown>;
