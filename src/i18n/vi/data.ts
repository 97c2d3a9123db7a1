import type { MissingReason } from '../../domain/indicator/Cell.ts';
import type { Provenance, Theme } from '../../domain/indicator/Indicator.ts';

const provenance: Record<Provenance, string> = {
  official: 'chính thức',
  reported: 'theo báo chí, báo cáo',
  derived: 'tính từ số chính thức',
  sample: 'số liệu mẫu',
  own: 'tệp của bạn',
};

const missing: Record<MissingReason, string> = {
  'not-reported': 'chưa báo cáo',
  'not-applicable': 'không áp dụng',
  incomplete: 'thiếu một phần',
  'not-carried': 'không có ở cấp này',
  'no-denominator': 'mẫu số bằng 0',
  unparsed: 'không đọc được',
  mixed: 'các xã cũ khác nhau',
};

const theme: Record<Theme, string> = {
  place: 'Dân số, địa bàn',
  poverty: 'Hộ nghèo',
  infrastructure: 'Điện, đường, sóng di động',
  water: 'Nước sinh hoạt',
  education: 'Giáo dục',
  health: 'Y tế',
  livelihood: 'Thu nhập, việc làm',
  culture: 'Văn hóa',
  'new-rural': 'Nông thôn mới',
};

export const data = {
  sampleTag: 'SỐ LIỆU MẪU',
  sampleExplained:
    'Số do mô hình sinh ra, khớp với số tổng đã công bố của tỉnh; không phải số thống kê của từng xã, xóm.',
  provenance,
  missing,
  theme,
  year: 'Năm',
  finding: (real: string, sample: string) => `**${real}** chỉ số thật, **${sample}** chỉ số mẫu.`,
  findingOwn: (own: string) => `Thêm **${own}** tệp của bạn.`,
  real: 'Số thật',
  sample: 'Số liệu mẫu',
  sampleNote: 'Số theo xóm, xã chưa được công bố. Đưa bảng số của bạn vào để thay số mẫu.',
  source: 'Nguồn',
  periods: (from: string, to: string) => `${from}–${to}`,
  asOf: (date: string) => `Số tại ${date}`,
  licence: 'Giấy phép',
  sources: 'Tài liệu',
  documents: [
    {
      name: 'Nghị quyết 1657/NQ-UBTVQH15: sắp xếp 161 xã, phường, thị trấn thành 56',
      date: '16/6/2025',
      licence: 'văn bản nhà nước',
    },
    {
      name: 'Bản đồ tra cứu đơn vị hành chính sau sắp xếp: diện tích, dân số đăng ký, trụ sở của 56 xã, phường',
      date: '17/7/2025',
      licence: 'số liệu công bố, dẫn nguồn sapnhap.bando.com.vn',
    },
    {
      name: 'Nghị quyết của Tỉnh ủy về các chương trình mục tiêu quốc gia 2021-2025: số đầu kỳ và mục tiêu',
      date: '2022',
      licence: 'văn bản nhà nước',
    },
    {
      name: 'Quyết định 861/QĐ-TTg: xã khu vực III, II, I giai đoạn 2021-2025 (biết 53 trong 161 xã)',
      date: '4/6/2021',
      licence: 'văn bản nhà nước',
    },
    {
      name: 'Quyết định 2230/QĐ-UBND: khu vực của 56 xã, phường giai đoạn 2026-2030',
      date: '25/12/2025',
      licence: 'văn bản nhà nước',
    },
    {
      name: 'Báo chí về sạt lở, lũ và dự án tái định cư: dẫn nguồn ở từng tin',
      date: '2017-2025',
      licence: 'dẫn tin, không chép lại',
    },
    {
      name: 'Natural Earth (world-atlas): đường biên giới quốc gia, vẽ phụ',
      date: '2022',
      licence: 'phạm vi công cộng',
    },
  ],
  boundaries: 'Ranh giới sơ đồ',
  boundariesExplained:
    'Ranh giới trên bản đồ là sơ đồ: dựng từ vị trí trụ sở, diện tích chính thức và các phương án sắp xếp. Xã nào giáp xã nào và diện tích thì gần đúng; đường ranh không dùng để xác định địa giới. Thả tệp GeoJSON ranh giới thật vào trang để thay.',
  boundariesOwn: (file: string) => `Đang dùng ranh giới từ tệp ${file}.`,
  baselines: 'Số đầu kỳ của Nghị quyết',
  targets: 'Mục tiêu đến năm 2025',
  target: 'mục tiêu',
  baseline: 'đầu kỳ',
  bounds: { '=': '', '>': 'trên', '>=': 'từ' } as Record<'=' | '>' | '>=', string>,
  from: (value: string, when: string) => `đầu kỳ ${value} (${when})`,
  noBaseline: 'chưa có số đầu kỳ',
  whens: { 'end 2020': 'cuối 2020', 'start 2021': 'đầu 2021' } as Record<string, string>,
  units: {
    '%': '%',
    'million VND': 'triệu đồng',
    communes: 'xã',
    criteria: 'tiêu chí',
    households: 'hộ',
    districts: 'huyện',
    'percentage points per year': 'điểm % mỗi năm',
    'times the 2020 value': 'lần năm 2020',
  } as Record<string, string>,
  own: 'Tệp của bạn',
  ownNone: 'Chưa có tệp nào. Tệp bạn đưa vào chỉ nằm trong trình duyệt này, không gửi đi đâu.',
  ownSheet: (columns: string, level: string) => `${columns} cột số, ${level}`,
  ownBoundaries: (level: string) => `ranh giới, ${level}`,
  sets: {
    province: 'cấp tỉnh',
    district: 'huyện',
    commune2021: 'xã trước 1/7/2025',
    commune2025: 'xã từ 1/7/2025',
    hamlet: 'xóm',
  },
  withdraw: 'Bỏ tệp',
  load: 'Đưa tệp vào',
  loadHint:
    'Bảng CSV có mã hoặc tên xã, hoặc GeoJSON ranh giới. Cũng có thể thả tệp vào bất cứ chỗ nào trên trang.',
  loading: 'Đang mở số liệu…',
};
