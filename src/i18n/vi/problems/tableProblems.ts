import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { TableProblems } from '../../../domain/problem/TableProblems.ts';
import type { Print } from '../../Print.ts';
import { listed } from '../../listed.ts';

const decimals = { comma: 'dấu phẩy là dấu thập phân', point: 'dấu chấm là dấu thập phân' } as const;
const scales = {
  plain: 'số thường',
  share: 'phần của một (0 đến 1)',
  percent: 'phần trăm',
  'per-mille': 'phần nghìn',
  status: 'có hoặc không',
} as const;

const legacyFontNames = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' } as const;

export const tableProblems = {
  'too-wide': (p: ProblemOf<'too-wide'>, print: Print) =>
    `Tệp ${p.file} có ${print(p.columns)} cột, quá mức ${print(p.most)} cột. Giữ lại các cột cần dùng rồi nạp lại.`,
  'too-long': (p: ProblemOf<'too-long'>, print: Print) =>
    `Tệp ${p.file} có ${print(p.rows)} dòng, quá mức ${print(p.most)} dòng. Tách nhỏ rồi nạp lại.`,
  'header-missing': (p: ProblemOf<'header-missing'>) =>
    `Tệp ${p.file} không có dòng tên cột phía trên số liệu. Thêm một dòng tên cột (ví dụ: Mã; Xã; Số hộ) rồi nạp lại.`,
  'rows-missing': (p: ProblemOf<'rows-missing'>) =>
    `Tệp ${p.file} chỉ có dòng tên cột, không có dòng số liệu nào.`,
  'values-missing': (p: ProblemOf<'values-missing'>) =>
    `Tệp ${p.file} không có cột số nào ngoài tên và mã đơn vị. Thêm cột số liệu rồi nạp lại.`,
  'decimal-ambiguous': (p: ProblemOf<'decimal-ambiguous'>, print: Print) =>
    `Tệp ${p.file}, cột “${p.column}”: “${p.value}” (dòng ${p.line}) đọc được hai cách. Đang coi ${decimals[p.taken]}, tức là ${print(p.asTaken)}, không phải ${print(p.otherwise)}; đổi lại nếu chưa đúng.`,
  'scale-assumed': (p: ProblemOf<'scale-assumed'>, print: Print) =>
    `Tệp ${p.file}, cột “${p.column}”: tên cột và giá trị (lớn nhất ${print(p.most)}) chưa cho biết đơn vị. Đang coi là ${scales[p.taken]}; đổi lại nếu chưa đúng.`,
  'years-several': (p: ProblemOf<'years-several'>) =>
    `Tệp ${p.file}, cột “${p.column}”, có nhiều năm (${listed(p.years)}). Đang lấy năm ${p.taken}; chọn năm khác nếu cần.`,
  unparsed: (p: ProblemOf<'unparsed'>) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: “${p.value}” không đọc được thành số. Ô này để trống, không tính là 0.`,
  'formula-unsolved': (p: ProblemOf<'formula-unsolved'>) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: công thức “${p.value}” chưa có kết quả lưu trong tệp. Mở tệp bằng phần mềm bảng tính, lưu lại rồi nạp lại. Ô này để trống, không tính là 0.`,
  'share-outside': (p: ProblemOf<'share-outside'>) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: “${p.value}” nằm ngoài 0-100 %. Ô này không được lấy; sửa trong tệp rồi nạp lại.`,
  'cells-surplus': (p: ProblemOf<'cells-surplus'>) =>
    `Tệp ${p.file}, dòng ${p.line}: có ${p.cells} ô trong khi bảng có ${p.columns} cột, các ô thừa bị bỏ. Có thể dấu phẩy thập phân đã tách ô.`,
  'quote-open': (p: ProblemOf<'quote-open'>) =>
    `Tệp ${p.file}, dòng ${p.line}: dấu ngoặc kép không được đóng, các dòng sau có thể bị gộp. Sửa dấu ngoặc rồi nạp lại.`,
  'columns-same-name': (p: ProblemOf<'columns-same-name'>) =>
    `Tệp ${p.file} có nhiều cột cùng tên “${p.column}”. Đặt tên khác nhau để khỏi nhầm.`,
  'legacy-font': (p: ProblemOf<'legacy-font'>) =>
    `Tệp ${p.file} gõ bằng phông cũ ${legacyFontNames[p.font]}: “${p.before}” được đọc là “${p.after}”. Chọn giữ nguyên nếu chưa đúng.`,
  'hidden-cells': (p: ProblemOf<'hidden-cells'>, print: Print) =>
    `Tệp ${p.file} có ${print(p.rows)} dòng và ${print(p.columns)} cột bị ẩn; đang đọc cả phần ẩn. Chọn bỏ phần ẩn nếu đó là số nháp.`,
  'date-not-figure': (p: ProblemOf<'date-not-figure'>) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: “${p.value}” là ngày tháng, không phải số liệu. Có thể bảng tính đã tự đổi số thành ngày; sửa trong tệp rồi nạp lại. Ô này để trống, không tính là 0.`,
} satisfies Record<keyof TableProblems, unknown>;
