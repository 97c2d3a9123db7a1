import type { HazardProblems } from '../../../domain/problem/HazardProblems.ts';
import type { ProblemOf } from '../../../domain/problem/Problem.ts';

export const hazardProblems = {
  'hazard-kind-open': (p: ProblemOf<'hazard-kind-open'>) =>
    `Tệp ${p.file}: chưa rõ là nguy cơ gì. Chọn loại nguy cơ thì mới tính được dân cư nằm trong vùng.`,
  'hazard-field-missing': (p: ProblemOf<'hazard-field-missing'>) =>
    `Tệp ${p.file}: chưa biết thuộc tính nào ghi cấp nguy cơ. Lớp vẫn vẽ được trên bản đồ, nhưng không tính được dân cư nằm trong vùng.`,
  'hazard-class-open': (p: ProblemOf<'hazard-class-open'>) =>
    `Tệp ${p.file}, thuộc tính “${p.column}”: ${p.value === '' ? 'chỗ trống' : `“${p.value}”`} ở ${p.zones} vùng chưa rõ là cấp nào. Chưa chọn thì các vùng này là chưa biết, không phải an toàn.`,
  'hazard-scale-of-five': (p: ProblemOf<'hazard-scale-of-five'>) =>
    `Tệp ${p.file}, thuộc tính “${p.column}”: có “${p.value}”, tức thang năm bậc. Cấp độ rủi ro 1–5 của bản tin dự báo (Quyết định 18/2021/QĐ-TTg) là thang khác với bốn cấp nguy cơ của nơi chốn, nên không tự dồn: chọn cấp cho từng giá trị.`,
  'hazard-numbered': (p: ProblemOf<'hazard-numbered'>) =>
    `Tệp ${p.file}, thuộc tính “${p.column}”: số được hiểu là 1 thấp, 2 trung bình, 3 cao, 4 rất cao. Nếu đó là cấp độ rủi ro 1–5 của bản tin dự báo (Quyết định 18/2021/QĐ-TTg) hay đếm ngược thì chọn lại từng giá trị.`,
  'hazard-coverage-held': (p: ProblemOf<'hazard-coverage-held'>) =>
    `Tệp ${p.file}: ${p.zones} vùng chưa có cấp, nên chưa thể coi ngoài vùng là không có nguy cơ. Chọn cấp cho các vùng đó trước.`,
  'hazard-zones-free': (p: ProblemOf<'hazard-zones-free'>) =>
    `Tệp ${p.file}: ${p.zones} vùng được chọn là không phải cấp nguy cơ. Khi tệp nói về toàn tỉnh, đất ở đó được tính là không có nguy cơ.`,
} satisfies Record<keyof HazardProblems, unknown>;
