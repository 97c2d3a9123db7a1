import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { LayerProblems } from '../../../domain/problem/LayerProblems.ts';
import { unnamed } from './unnamed.ts';

const wantedShapes = {
  areas: 'vùng',
  lines: 'đường',
  points: 'điểm',
  'points-and-areas': 'điểm hay vùng',
} as const;

export const layerProblems = {
  'features-missing': (p: ProblemOf<'features-missing'>) =>
    `Tệp ${p.file} không có hình nào vẽ được. Cần GeoJSON dạng FeatureCollection gồm các vùng.`,
  'polygons-missing': (p: ProblemOf<'polygons-missing'>) =>
    `Tệp ${p.file} chỉ có ${p.found}, không có vùng nào. Ranh giới cần Polygon hoặc MultiPolygon.`,
  'geometry-empty': (p: ProblemOf<'geometry-empty'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: không có hình. Hình này không được lấy.`,
  'geometry-not-polygon': (p: ProblemOf<'geometry-not-polygon'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: là ${p.found}, không phải vùng. Hình này không được lấy.`,
  'shapes-of-other-kind': (p: ProblemOf<'shapes-of-other-kind'>) =>
    `Tệp ${p.file}: lớp này không có ${wantedShapes[p.wanted]} nào. Chọn loại lớp khác hoặc lớp khác của tệp.`,
  'shapes-left-out': (p: ProblemOf<'shapes-left-out'>) =>
    `Tệp ${p.file}: ${p.others} hình không phải ${wantedShapes[p.wanted]}, không được lấy.`,
} satisfies Record<keyof LayerProblems, unknown>;
