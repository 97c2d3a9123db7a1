import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { ProjectProblems } from '../../../domain/problem/ProjectProblems.ts';

const faults = {
  'not-a-number': 'không đọc được thành số',
  negative: 'là số âm',
  'not-whole': 'không phải số nguyên từ 1 trở lên',
  'not-a-year': 'không phải một năm',
} as const;

export const projectProblems = {
  'project-names-missing': (p: ProblemOf<'project-names-missing'>) =>
    `Tệp ${p.file}: chưa biết cột nào ghi tên dự án. Chọn cột ở phần “Các cột của bảng dự án”.`,
  'project-goals-missing': (p: ProblemOf<'project-goals-missing'>) =>
    `Tệp ${p.file}: chưa biết cột nào ghi mức thay đổi của dự án (số hộ, số km…). Chưa có thì chưa chọn được dự án nào.`,
  'project-cost-unit': (p: ProblemOf<'project-cost-unit'>) =>
    `Tệp ${p.file}, cột “${p.column}”: chi phí tính bằng đồng, triệu đồng hay tỷ đồng? Chưa chọn thì chi phí để trống.`,
  'project-decimal': (p: ProblemOf<'project-decimal'>, print: (value: number) => string) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: “${p.value}” được hiểu theo dấu thập phân là ${p.taken === 'comma' ? 'phẩy' : 'chấm'}, tức là ${print(p.asTaken)}, không phải ${print(p.otherwise)}. Nếu không đúng, chọn lại dấu thập phân.`,
  'project-cell': (p: ProblemOf<'project-cell'>) =>
    `Tệp ${p.file}, dòng ${p.line}, “${p.name}”, cột “${p.column}”: “${p.value}” ${faults[p.fault]}. Ô này để trống, không tính là 0.`,
  'project-cost-missing': (p: ProblemOf<'project-cost-missing'>) =>
    `Tệp ${p.file}, dòng ${p.line}: dự án “${p.name}” không ghi chi phí. Dự án vẫn ở trong bảng nhưng chưa chọn được.`,
  'project-nameless': (p: ProblemOf<'project-nameless'>) =>
    `Tệp ${p.file}, dòng ${p.line}: không ghi tên dự án. Dòng này không được lấy.`,
  'project-bare': (p: ProblemOf<'project-bare'>) =>
    `Tệp ${p.file}, dòng ${p.line}: “${p.name}” chỉ có tên, được coi là tiêu đề của các dòng dưới.`,
  'project-twice': (p: ProblemOf<'project-twice'>) =>
    `Tệp ${p.file}, dòng ${p.line}: dự án “${p.name}” đã có ở dòng ${p.first}, cùng tên và cùng nơi. Dòng sau không được lấy.`,
  'project-name-twice': (p: ProblemOf<'project-name-twice'>) =>
    `Tệp ${p.file}, dòng ${p.lines.join(', ')}: nhiều dự án cùng tên “${p.name}” ở các nơi khác nhau. Giữ cả, nhưng dự án khác không chờ được theo tên này; ghi mã để phân biệt.`,
  'project-place-unknown': (p: ProblemOf<'project-place-unknown'>) =>
    `Tệp ${p.file}, dòng ${p.lines.join(', ')}: không rõ “${p.place}” là đơn vị nào. Dự án vẫn chọn được nhưng không lên bản đồ.`,
  'project-needs-unknown': (p: ProblemOf<'project-needs-unknown'>) =>
    `Tệp ${p.file}, dòng ${p.line}: dự án “${p.name}” phải làm sau “${p.needs}”, mà trong bảng không có đúng một dự án như vậy. Sửa tên cho khớp thì dự án mới chọn được.`,
  'project-needs-itself': (p: ProblemOf<'project-needs-itself'>) =>
    `Tệp ${p.file}, dòng ${p.lines.join(', ')}: các dự án chờ nhau thành vòng: ${p.names.join(', ')}. Bỏ một điều kiện thì mới chọn được.`,
} satisfies Record<keyof ProjectProblems, unknown>;
