import type { ProblemCode, ProblemOf } from '../../domain/sheet/Problem.ts';

/** Writes a number of a problem in the language of the sentence. */
type Print = (value: number) => string;

const list = (names: readonly (string | number)[]) => names.join('; ');
const setNames = {
  province: 'tỉnh',
  district: 'các huyện trước 1-7-2025',
  commune2021: '161 xã, phường, thị trấn trước 1-7-2025',
  commune2025: '56 xã, phường từ 1-7-2025',
  hamlet: 'các xóm, tổ dân phố',
} as const;
const unnamed = (name: string) => (name === '' ? 'không tên' : `“${name}”`);
const decimals = { comma: 'dấu phẩy là dấu thập phân', point: 'dấu chấm là dấu thập phân' } as const;
const scales = {
  plain: 'số thường',
  share: 'phần của một (0 đến 1)',
  percent: 'phần trăm',
  'per-mille': 'phần nghìn',
  status: 'có hoặc không',
} as const;

/** One sentence for each problem of a planner's file: what happened, where, what to do. */
export const problems = {
  'file-empty': (p: ProblemOf<'file-empty'>) => `Tệp ${p.file} trống. Chọn tệp khác.`,
  'not-text': (p: ProblemOf<'not-text'>) =>
    `Tệp ${p.file} không phải văn bản. Lưu bảng thành CSV UTF-8 rồi nạp lại.`,
  'too-large': (p: ProblemOf<'too-large'>, print: Print) =>
    `Tệp ${p.file} nặng ${print(p.megabytes)} MB, quá mức ${print(p.most)} MB. Tách nhỏ hoặc bỏ bớt cột rồi nạp lại.`,
  'too-wide': (p: ProblemOf<'too-wide'>, print: Print) =>
    `Tệp ${p.file} có ${print(p.columns)} cột, quá mức ${print(p.most)} cột. Giữ lại các cột cần dùng rồi nạp lại.`,
  'too-long': (p: ProblemOf<'too-long'>, print: Print) =>
    `Tệp ${p.file} có ${print(p.rows)} dòng, quá mức ${print(p.most)} dòng. Tách nhỏ rồi nạp lại.`,
  'format-not-yet': (p: ProblemOf<'format-not-yet'>) =>
    `Tệp ${p.file} ở dạng ${p.format}, trang chưa đọc được. Hiện đọc được bảng CSV, TSV và ranh giới GeoJSON: lưu sang một dạng đó rồi nạp lại.`,
  'format-unknown': (p: ProblemOf<'format-unknown'>) =>
    `Không nhận ra dạng của tệp ${p.file}. Hiện đọc được bảng CSV, TSV và ranh giới GeoJSON.`,
  'file-unreadable': (p: ProblemOf<'file-unreadable'>) =>
    `Không mở được tệp ${p.file}: có thể tệp đã bị dời đi, hoặc đó là thư mục. Chọn lại tệp.`,
  'header-missing': (p: ProblemOf<'header-missing'>) =>
    `Tệp ${p.file} không có dòng tên cột phía trên số liệu. Thêm một dòng tên cột (ví dụ: Mã; Xã; Số hộ) rồi nạp lại.`,
  'rows-missing': (p: ProblemOf<'rows-missing'>) =>
    `Tệp ${p.file} chỉ có dòng tên cột, không có dòng số liệu nào.`,
  'values-missing': (p: ProblemOf<'values-missing'>) =>
    `Tệp ${p.file} không có cột số nào ngoài tên và mã đơn vị. Thêm cột số liệu rồi nạp lại.`,
  'units-unknown': (p: ProblemOf<'units-unknown'>, print: Print) =>
    `Tệp ${p.file}: trong ${print(p.rows)} dòng, quá ít dòng trùng mã hay tên với xã, huyện, xóm của Cao Bằng. Kiểm tra cột mã và cột tên, hoặc chọn cấp và thời điểm ranh giới.`,
  'json-broken': (p: ProblemOf<'json-broken'>) =>
    `Tệp ${p.file} không phải JSON đúng, có thể bị cắt giữa chừng. Xuất hoặc chép lại tệp rồi nạp lại.`,
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

  'decimal-ambiguous': (p: ProblemOf<'decimal-ambiguous'>, print: Print) =>
    `Tệp ${p.file}, cột “${p.column}”: “${p.value}” (dòng ${p.line}) đọc được hai cách. Đang coi ${decimals[p.taken]}, tức là ${print(p.asTaken)}, không phải ${print(p.otherwise)}; đổi lại nếu chưa đúng.`,
  'scale-assumed': (p: ProblemOf<'scale-assumed'>, print: Print) =>
    `Tệp ${p.file}, cột “${p.column}”: tên cột và giá trị (lớn nhất ${print(p.most)}) chưa cho biết đơn vị. Đang coi là ${scales[p.taken]}; đổi lại nếu chưa đúng.`,
  'vintage-assumed': (p: ProblemOf<'vintage-assumed'>) =>
    `Tệp ${p.file} khớp cả hai thời điểm ranh giới. Đang coi là ${setNames[p.taken]}; chọn ${setNames[p.other]} nếu tệp nói về đó.`,
  'years-several': (p: ProblemOf<'years-several'>) =>
    `Tệp ${p.file}, cột “${p.column}”, có nhiều năm (${list(p.years)}). Đang lấy năm ${p.taken}; chọn năm khác nếu cần.`,

  unparsed: (p: ProblemOf<'unparsed'>) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: “${p.value}” không đọc được thành số. Ô này để trống, không tính là 0.`,
  'share-outside': (p: ProblemOf<'share-outside'>) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: “${p.value}” nằm ngoài 0-100 %. Ô này không được lấy; sửa trong tệp rồi nạp lại.`,
  'cells-surplus': (p: ProblemOf<'cells-surplus'>) =>
    `Tệp ${p.file}, dòng ${p.line}: có ${p.cells} ô trong khi bảng có ${p.columns} cột, các ô thừa bị bỏ. Có thể dấu phẩy thập phân đã tách ô.`,
  'quote-open': (p: ProblemOf<'quote-open'>) =>
    `Tệp ${p.file}, dòng ${p.line}: dấu ngoặc kép không được đóng, các dòng sau có thể bị gộp. Sửa dấu ngoặc rồi nạp lại.`,
  'row-without-unit': (p: ProblemOf<'row-without-unit'>) =>
    `Tệp ${p.file}, dòng ${p.line}: không có đơn vị nào là ${unnamed(p.name)}.${p.suggestions.length > 0 ? ` Có phải ${list(p.suggestions)}?` : ''} Dòng này không được lấy.`,
  'row-ambiguous': (p: ProblemOf<'row-ambiguous'>) =>
    `Tệp ${p.file}, dòng ${p.line}: “${p.name}” là tên của nhiều nơi (${list(p.candidates)}). Thêm mã hoặc cột huyện để phân biệt.`,
  'code-name-conflict': (p: ProblemOf<'code-name-conflict'>) =>
    `Tệp ${p.file}, dòng ${p.line}: mã ${p.areaCode} là của ${p.byCode}, nhưng tên ghi là “${p.name}”. Dòng này không được lấy; sửa mã hoặc tên, hoặc kiểm tra thời điểm ranh giới.`,
  'unit-twice': (p: ProblemOf<'unit-twice'>) =>
    `Tệp ${p.file}: ${p.unit} có ở các dòng ${list(p.lines)}. Không dòng nào được lấy; giữ lại một dòng.`,
  'geometry-empty': (p: ProblemOf<'geometry-empty'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: không có hình. Hình này không được lấy.`,
  'geometry-not-polygon': (p: ProblemOf<'geometry-not-polygon'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: là ${p.found}, không phải vùng. Hình này không được lấy.`,
  'ring-broken': (p: ProblemOf<'ring-broken'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: đường bao chưa đủ ba điểm hoặc có điểm không đọc được. Hình này không được lấy.`,

  'ring-closed': (p: ProblemOf<'ring-closed'>) =>
    `Tệp ${p.file}, hình số ${p.feature}, ${unnamed(p.name)}: đường bao hở đã được khép lại.`,
  'spelling-differs': (p: ProblemOf<'spelling-differs'>) =>
    `Tệp ${p.file}, dòng ${p.line}: “${p.name}” được nhận là ${p.unit}.`,
  'encoding-assumed': (p: ProblemOf<'encoding-assumed'>) =>
    `Tệp ${p.file} không ghi bảng mã; đang đọc theo ${p.encoding}. Nếu chữ bị sai dấu, lưu lại thành UTF-8.`,
  'columns-same-name': (p: ProblemOf<'columns-same-name'>) =>
    `Tệp ${p.file} có nhiều cột cùng tên “${p.column}”. Đặt tên khác nhau để khỏi nhầm.`,
} satisfies Record<ProblemCode, unknown>;
