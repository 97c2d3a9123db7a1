import type { CoordinateProblems } from '../../../domain/problem/CoordinateProblems.ts';
import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import { listed } from '../../listed.ts';
import type { Print } from '../../Print.ts';

export const coordinateProblems = {
  'coordinates-nowhere': (p: ProblemOf<'coordinates-nowhere'>, print: Print) =>
    `Tệp ${p.file}: tọa độ (${print(p.x)}; ${print(p.y)}) không rơi vào đâu trên trái đất, dù theo hệ tọa độ nào. Kiểm tra lại tệp nguồn.`,
  'system-without-shift': (p: ProblemOf<'system-without-shift'>) =>
    `Tệp ${p.file} ghi hệ ${p.written}. Hệ HN-72 chưa có tham số tính chuyển công bố cho vùng này, nên không đặt được lên bản đồ. Chuyển sang VN-2000 rồi nạp lại.`,
  'coordinates-open': (p: ProblemOf<'coordinates-open'>, print: Print) =>
    `Tệp ${p.file} không ghi hệ tọa độ, và (${print(p.x)}; ${print(p.y)}) không phải kinh độ, vĩ độ. Chọn hệ đặt đúng lớp này lên bản đồ.`,
  'axes-swapped': (p: ProblemOf<'axes-swapped'>, print: Print) =>
    `Tệp ${p.file}: tọa độ (${print(p.x)}; ${print(p.y)}) có vẻ ghi đảo trục, vĩ độ (X) trước kinh độ (Y). Xem trên bản đồ và xác nhận.`,
  'system-unknown': (p: ProblemOf<'system-unknown'>) =>
    `Tệp ${p.file} ghi hệ tọa độ “${p.written}”, chưa đọc được. Chọn hệ đặt đúng lớp này lên bản đồ.`,
  'system-ambiguous': (p: ProblemOf<'system-ambiguous'>) =>
    `Tệp ${p.file} ghi hệ tọa độ “${p.written}” nhưng không rõ là VN-2000 hay WGS 84; hai hệ lệch nhau khoảng 190 m. Chọn một hệ.`,
  'system-doubtful': (p: ProblemOf<'system-doubtful'>) =>
    `Tệp ${p.file} ghi hệ “${p.system.vi}”, nhưng theo hệ đó thì lớp nằm ngoài tỉnh, còn theo hệ khác thì khớp. Xem trên bản đồ và chọn.`,
  'placed-as-declared': (p: ProblemOf<'placed-as-declared'>) =>
    `Tệp ${p.file} được đặt theo hệ tọa độ ghi trong tệp: ${p.system.vi}.`,
  'placed-as-chosen': (p: ProblemOf<'placed-as-chosen'>) =>
    `Tệp ${p.file} được đặt theo hệ tọa độ đã chọn: ${p.system.vi}${p.swapped ? ', đảo trục' : ''}.`,
  'placed-by-format': (p: ProblemOf<'placed-by-format'>) =>
    `Tệp ${p.file} được đặt theo WGS 84, hệ tọa độ quy định cho dạng tệp này.`,
  'degrees-assumed': (p: ProblemOf<'degrees-assumed'>) =>
    `Tệp ${p.file} không ghi hệ tọa độ; số là độ nên được coi là WGS 84. Nếu là VN-2000 thì lệch khoảng 190 m: chọn lại hệ tọa độ.`,
  'outside-province': (p: ProblemOf<'outside-province'>, print: Print) =>
    `Tệp ${p.file}: ${print(p.shapes)} hình nằm ngoài tỉnh${p.names.length > 0 ? ` (${listed(p.names)}${p.shapes > p.names.length ? '; …' : ''})` : ''}. Các hình này vẫn được vẽ.`,
} satisfies Record<keyof CoordinateProblems, unknown>;
