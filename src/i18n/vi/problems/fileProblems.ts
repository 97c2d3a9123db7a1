import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { FileProblems } from '../../../domain/problem/FileProblems.ts';
import type { Print } from '../../Print.ts';

const missingPart = { dbf: 'thuộc tính (.dbf)', prj: 'hệ tọa độ (.prj)' } as const;

export const fileProblems = {
  'file-empty': (p: ProblemOf<'file-empty'>) => `Tệp ${p.file} trống. Chọn tệp khác.`,
  'not-text': (p: ProblemOf<'not-text'>) =>
    `Tệp ${p.file} không phải văn bản. Lưu bảng thành CSV UTF-8 rồi nạp lại.`,
  'too-large': (p: ProblemOf<'too-large'>, print: Print) =>
    `Tệp ${p.file} nặng ${print(p.megabytes)} MB, quá mức ${print(p.most)} MB. Tách nhỏ hoặc bỏ bớt cột rồi nạp lại.`,
  'format-foreign': (p: ProblemOf<'format-foreign'>) =>
    `Tệp ${p.file} ở dạng ${p.format}, không chứa bảng hay bản đồ đọc được. Lưu bảng thành Excel hay CSV, bản đồ thành GeoPackage, Shapefile nén ZIP hay GeoJSON rồi nạp lại.`,
  'map-broken': (p: ProblemOf<'map-broken'>) =>
    `Tệp ${p.file} không đọc được như ${p.format}: tệp hỏng, bị cắt giữa chừng, hoặc chứa loại hình chưa hỗ trợ. Xuất lại từ phần mềm bản đồ rồi nạp lại.`,
  'archive-without-map': (p: ProblemOf<'archive-without-map'>) =>
    `Tệp ${p.file} là tệp nén không có Shapefile hay KML nào bên trong. Nén các tệp .shp, .dbf, .prj cùng nhau rồi nạp lại.`,
  'shapefile-part': (p: ProblemOf<'shapefile-part'>) =>
    `Tệp ${p.file} chỉ là một phần của Shapefile, thiếu tệp .shp chứa hình. Chọn cùng lúc các tệp .shp, .shx, .dbf, .prj rồi nạp lại.`,
  'shapefile-incomplete': (p: ProblemOf<'shapefile-incomplete'>) =>
    `Shapefile ${p.layer} (tệp ${p.file}) thiếu ${p.lacking.map((part) => missingPart[part]).join(' và ')}. Chọn cùng lúc các tệp .shp, .dbf, .prj, .cpg để có đủ.`,
  'format-unknown': (p: ProblemOf<'format-unknown'>) =>
    `Không nhận ra dạng của tệp ${p.file}. Đọc được bảng Excel, ODS, CSV và bản đồ Shapefile nén ZIP, GeoPackage, KML, FlatGeobuf, TopoJSON, GeoJSON.`,
  'file-unreadable': (p: ProblemOf<'file-unreadable'>) =>
    `Không mở được tệp ${p.file}: có thể tệp đã bị dời đi, hoặc đó là thư mục. Chọn lại tệp.`,
  'json-broken': (p: ProblemOf<'json-broken'>) =>
    `Tệp ${p.file} không phải JSON đúng, có thể bị cắt giữa chừng. Xuất hoặc chép lại tệp rồi nạp lại.`,
  'encoding-assumed': (p: ProblemOf<'encoding-assumed'>) =>
    `Tệp ${p.file} không ghi bảng mã; đang đọc theo ${p.encoding}. Nếu chữ bị sai dấu, lưu lại thành UTF-8.`,
  'workbook-broken': (p: ProblemOf<'workbook-broken'>) =>
    `Tệp ${p.file} không mở được như một bảng tính, có thể bị cắt giữa chừng. Mở lại bằng Excel hay LibreOffice, lưu thành .xlsx rồi nạp lại.`,
  'workbook-locked': (p: ProblemOf<'workbook-locked'>) =>
    `Tệp ${p.file} có mật khẩu. Bỏ mật khẩu trong Excel (Tệp, Thông tin, Bảo vệ sổ làm việc) rồi nạp lại.`,
  'table-too-large': (p: ProblemOf<'table-too-large'>) =>
    `Bảng trong tệp ${p.file} khai nhiều ô hơn mức một trang tính có thể có nên không được đọc. Lưu lại thành .xlsx rồi nạp lại.`,
  'table-cut-off': (p: ProblemOf<'table-cut-off'>) =>
    `Bảng trong tệp ${p.file} không có chỗ kết thúc, có thể tệp bị cắt giữa chừng. Đối chiếu dòng cuối với bản gốc trước khi dùng.`,
  'markup-entities': (p: ProblemOf<'markup-entities'>) =>
    `Tệp ${p.file} tự khai báo ký hiệu thay thế (ENTITY), có thể bung ra vô hạn, nên không được đọc. Xuất lại từ phần mềm gốc, không kèm khai báo này.`,
  'markup-nesting': (p: ProblemOf<'markup-nesting'>) =>
    `Tệp ${p.file} lồng các phần vào nhau quá sâu nên không được đọc. Mở bằng Excel hay LibreOffice, lưu thành .xlsx rồi nạp lại.`,
  'archive-broken': (p: ProblemOf<'archive-broken'>) =>
    `Tệp ${p.file} hỏng hoặc bị cắt giữa chừng, không mở ra được. Lưu, nén hoặc chép lại rồi nạp lại.`,
  'archive-too-large': (p: ProblemOf<'archive-too-large'>) =>
    `Tệp ${p.file} bung ra quá lớn nên không được mở. Chỉ nén các tệp cần dùng rồi nạp lại.`,
  'archive-unsafe-path': (p: ProblemOf<'archive-unsafe-path'>) =>
    `Tệp ${p.file} chứa đường dẫn ra ngoài thư mục nên không được mở. Nén lại từ các tệp gốc.`,
  'archive-encrypted': (p: ProblemOf<'archive-encrypted'>) =>
    `Tệp ${p.file} có mật khẩu. Nén lại không mật khẩu rồi nạp lại.`,
} satisfies Record<keyof FileProblems, unknown>;
