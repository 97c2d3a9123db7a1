import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { LayerProblems } from '../../../domain/problem/LayerProblems.ts';
import type { Print } from '../../Print.ts';
import { unnamed } from './unnamed.ts';

export const layerProblems = {
  'features-missing': (p: ProblemOf<'features-missing'>) =>
    `Tệp ${p.file} không có hình nào vẽ được. Cần GeoJSON dạng FeatureCollection gồm các vùng.`,
  'polygons-missing': (p: ProblemOf<'polygons-missing'>) =>
    `Tệp ${p.file} chỉ có ${p.found}, không có vùng nào. Ranh giới cần Polygon hoặc MultiPolygon.`,
  'not-degrees': (p: ProblemOf<'not-degrees'>, print: Print) =>
    `Tệp ${p.file}: tọa độ (${print(p.x)}; ${print(p.y)}) không phải kinh độ, vĩ độ, có thể là mét VN-2000. Chuyển sang WGS 84 (EPSG:4326) rồi nạp lại.`,
  'axes-swapped': (p: ProblemOf<'axes-swapped'>, print: Print) =>
    `Tệp ${p.file}: tọa độ (${print(p.x)}; ${print(p.y)}) ghi vĩ độ trước kinh độ. Xuất lại với kinh độ đứng trước.`,
  'outside-vietnam': (p: ProblemOf<'outside-vietnam'>, print: Print) =>
    `Tệp ${p.file}: tọa độ (${print(p.x)}; ${print(p.y)}) nằm ngoài Việt Nam. Kiểm tra hệ tọa độ và tệp nguồn.`,
  'geometry-empty': (p: ProblemOf<'geometry-empty'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: không có hình. Hình này không được lấy.`,
  'geometry-not-polygon': (p: ProblemOf<'geometry-not-polygon'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: là ${p.found}, không phải vùng. Hình này không được lấy.`,
  'ring-broken': (p: ProblemOf<'ring-broken'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: đường bao chưa đủ ba điểm hoặc có điểm không đọc được. Hình này không được lấy.`,
  'ring-closed': (p: ProblemOf<'ring-closed'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: đường bao hở đã được khép lại.`,
} satisfies Record<keyof LayerProblems, unknown>;
