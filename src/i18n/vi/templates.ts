import type { AllowedRange } from '../../domain/template/allowedRange.ts';

export const templates = {
  title: 'Biểu mẫu để điền số',
  explained:
    'Tải biểu có sẵn mã và tên đơn vị, gửi cho xã, huyện điền, rồi nạp lại: biểu điền đúng thì không hỏi gì thêm.',
  level: 'Cấp',
  year: 'Năm',
  indicators: 'Chỉ tiêu',
  chosen: (count: string) => `Đã chọn ${count} chỉ tiêu`,
  none: 'Chọn ít nhất một chỉ tiêu.',
  all: 'Chọn tất cả',
  clear: 'Bỏ chọn',
  xlsx: 'Tải biểu Excel',
  csv: 'Tải biểu CSV',
  csvCodebook: 'Tải danh mục chỉ tiêu (CSV)',
  failed: 'Không tạo được biểu. Kiểm tra kết nối mạng rồi thử lại.',
  file: (set: string, year: string) => `bieu-${set}-${year}`,
  codebookFile: 'danh-muc-chi-tieu',
  sheet: 'Số liệu',
  codebook: 'Danh mục chỉ tiêu',
  code: {
    commune2025: 'Mã xã (bộ 2025)',
    commune2021: 'Mã xã (bộ 2021)',
    district: 'Mã huyện (bộ 2021)',
    hamlet: 'Mã xóm (mã của cổng)',
  },
  name: { commune2025: 'Xã, phường', commune2021: 'Xã, phường, thị trấn', district: 'Huyện', hamlet: 'Xóm' },
  place: { commune2021: 'Thuộc xã', district: 'Thuộc huyện' },
  figure: (name: string, unit: string, year: number) =>
    `${name} năm ${year}${unit === '' ? '' : ` (${unit})`}`,
  columns: {
    id: 'Mã chỉ tiêu',
    name: 'Tên chỉ tiêu',
    unit: 'Đơn vị tính',
    range: 'Giá trị được điền',
    definition: 'Cách tính',
    direction: 'Chiều',
    denominator: 'Mẫu số',
    period: 'Kỳ',
    source: 'Nguồn của cổng',
  },
  range: (range: AllowedRange | null) => {
    if (range === null) return 'Có hoặc Không';
    const bounds = range.most === null ? `từ ${range.least} trở lên` : `từ ${range.least} đến ${range.most}`;
    return `${bounds}, ${range.decimals === 0 ? 'số nguyên' : `nhiều nhất ${range.decimals} chữ số sau dấu phẩy`}`;
  },
  direction: {
    'higher-is-worse': 'càng cao càng khó khăn',
    'higher-is-better': 'càng cao càng tốt',
    neutral: 'không xếp hạng',
  },
  period: (year: number) => `năm ${year}`,
  hints: [
    'Không sửa cột mã và dòng tiêu đề. Có thể xóa dòng của đơn vị khác, thêm dòng cộng ở cuối.',
    'Ô chưa có số thì để trống, không ghi 0.',
  ],
  collect: {
    title: 'Cần thu để xét được',
    units: (count: string) => `${count} đơn vị`,
    notHere: 'không có ở cấp này',
    save: (count: string, units: number) =>
      units === 1 ? 'Tải biểu để điền' : `Tải biểu cho ${count} đơn vị này`,
    file: (set: string, year: string) => `can-thu-${set}-${year}`,
  },
  problems: {
    sheet: 'Điểm cần sửa',
    file: 'diem-can-sua',
    columns: {
      file: 'Tệp',
      row: 'Dòng',
      column: 'Cột',
      weight: 'Mức',
      wrong: 'Sai ở đâu',
      todo: 'Cần làm gì',
    },
    weight: {
      refused: 'không nhận tệp',
      question: 'cần xác nhận',
      row: 'không lấy dòng, ô này',
      remark: 'ghi nhận',
    },
  },
};
