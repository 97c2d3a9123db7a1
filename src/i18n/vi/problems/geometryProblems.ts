import type { GeometryProblems } from '../../../domain/problem/GeometryProblems.ts';
import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import { listed } from '../../listed.ts';
import type { Print } from '../../Print.ts';
import { surface } from '../../surface.ts';
import { unnamed } from './unnamed.ts';

const shape = (p: { readonly file: string; readonly feature: number; readonly name: string }) =>
  `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}`;

export const geometryProblems = {
  'geometry-broken': (p: ProblemOf<'geometry-broken'>) =>
    `${shape(p)}: có tọa độ không đọc được. Hình này không được lấy; sửa trong tệp rồi nạp lại.`,
  'ring-broken': (p: ProblemOf<'ring-broken'>) =>
    `${shape(p)}: đường bao chưa đủ ba điểm hoặc có điểm không đọc được. Hình này không được lấy.`,
  'ring-tangled': (p: ProblemOf<'ring-tangled'>) =>
    `${shape(p)}: đường bao tự cắt quá nhiều nên không sửa được. Hình này không được lấy; sửa trong tệp rồi nạp lại.`,
  'ring-closed': (p: ProblemOf<'ring-closed'>) => `${shape(p)}: đường bao hở đã được khép lại.`,
  'ring-mended': (p: ProblemOf<'ring-mended'>, print: Print) =>
    `${shape(p)}: đường bao tự cắt đã được sửa; phần được vẽ không đổi, diện tích ${surface(p.area, print)}.`,
  'crossing-open': (p: ProblemOf<'crossing-open'>, print: Print) =>
    `${shape(p)}: đường bao tự cắt và có thể hiểu hai cách, diện tích ${surface(p.least, print)} hoặc ${surface(p.most, print)}. Không tự sửa; xem lại hình này trong tệp nguồn.`,
  'spikes-removed': (p: ProblemOf<'spikes-removed'>, print: Print) =>
    `${shape(p)}: ${print(p.corners)} mũi nhọn không có diện tích đã được bỏ.`,
  'parts-dropped': (p: ProblemOf<'parts-dropped'>, print: Print) =>
    `${shape(p)}: ${print(p.parts)} mảnh rỗng hoặc gần như không có diện tích đã được bỏ.`,
  'shape-twice': (p: ProblemOf<'shape-twice'>) =>
    `${shape(p)}: giống hệt hình số ${p.first}, nên chỉ lấy một.`,
  'outlines-tidied': (p: ProblemOf<'outlines-tidied'>, print: Print) =>
    `Tệp ${p.file}: đường bao của ${print(p.shapes)} hình được xếp lại theo chuẩn (chiều vòng, ${print(p.corners)} điểm trùng). Hình và diện tích không đổi.`,
  'overlap-mended': (p: ProblemOf<'overlap-mended'>, print: Print) =>
    `Tệp ${p.file}: ${unnamed(p.name)} và ${unnamed(p.other)} chồng lên nhau ${surface(p.area, print)} dọc ranh giới; phần này đã giao cho ${unnamed(p.name)}.`,
  'overlap-open': (p: ProblemOf<'overlap-open'>, print: Print) =>
    `Tệp ${p.file}: ${unnamed(p.name)} và ${unnamed(p.other)} chồng lên nhau ${surface(p.area, print)}. Không tự sửa; xem lại ranh giới trong tệp nguồn.`,
  'coverage-given-up': (p: ProblemOf<'coverage-given-up'>, print: Print) =>
    `Tệp ${p.file} có hơn ${print(p.findings)} chỗ chồng lên nhau nên không xét tiếp. Có thể tệp gồm nhiều cấp đơn vị; giữ lại một cấp rồi nạp lại.`,
  'gap-mended': (p: ProblemOf<'gap-mended'>, print: Print) =>
    `Tệp ${p.file}: khe hở ${surface(p.area, print)} bên cạnh ${unnamed(p.name)} đã được lấp vào đơn vị này.`,
  'gap-open': (p: ProblemOf<'gap-open'>, print: Print) =>
    `Tệp ${p.file}: giữa ${listed(p.names.map(unnamed))} có khoảng trống ${surface(p.area, print)} không thuộc đơn vị nào. Không tự sửa; xem lại ranh giới trong tệp nguồn.`,
} satisfies Record<keyof GeometryProblems, unknown>;
