import type { MeasureKind } from '../../domain/measure/Measure.ts';
import type { MeasureProblem } from '../../domain/measure/measureProblem.ts';
import type { MeasureState } from '../../domain/measure/measureState.ts';

const kinds: Readonly<Record<MeasureKind, string>> = {
  distance: 'Khoảng cách đến nơi gần nhất',
  count: 'Số điểm trong đơn vị',
  'road-length': 'Số km đường trong đơn vị',
  'hard-share': 'Tỉ lệ đường cứng hóa trong đơn vị',
  'near-share': 'Phần diện tích nằm gần',
  'inside-share': 'Phần diện tích nằm trong vùng',
};

const problems: Readonly<Record<MeasureProblem, string>> = {
  'no-layer':
    'Chưa có lớp nào đo được theo cách này. Thả tệp bản đồ (đường, trường, trạm, suối, điểm sạt lở…) vào trang, nhận làm lớp rồi quay lại đây.',
  'layer-gone': 'Lớp đã đo trước đây không còn ở đây. Chọn lớp khác, hoặc nạp lại lớp đó.',
  'no-surface': 'Lớp đường này không có cột nào nói về mặt đường, nên không biết đoạn nào đã cứng hóa.',
  'none-hard': 'Đánh dấu những loại mặt đường được coi là cứng hóa.',
};

const states: Readonly<Record<MeasureState, string>> = {
  current: 'theo lớp đang dùng',
  stale: 'Lớp hoặc ranh giới đã thay sau khi đo: số này là của bản cũ',
  gone: 'Lớp đã đo không còn ở đây: số vẫn giữ, nhưng không đo lại được',
};

export const measuring = {
  title: 'Đo trên bản đồ',
  explained:
    'Khoảng cách, số điểm, km đường, phần diện tích của từng xã hay xóm, đo từ các lớp bạn đã nạp. Kết quả thành một chỉ tiêu như mọi chỉ tiêu khác.',
  open: 'Đo một chỉ tiêu',
  again: 'Đo lại',
  againLabel: (name: string) => `Đo lại: ${name}`,
  close: 'Đóng',
  taken: (name: string, year: string) => `${name}, ${year}`,
  states,
  choices: 'Đo gì',
  kind: 'Cách đo',
  kinds,
  set: 'Của từng',
  target: 'Đến đâu, của lớp nào',
  seat: { commune2025: 'Trung tâm xã của đơn vị', commune2021: 'Trung tâm xã cũ (trước 1-7-2025)' },
  field: 'Cột nói về mặt đường',
  noField: 'không có',
  hard: 'Loại mặt coi là cứng hóa',
  counted: 'Chỉ tính các loại mặt này (không chọn: mọi đường)',
  around: 'Trong khoảng cách',
  clip: 'Chỉ tính phần nằm trong',
  noClip: 'không cắt: tính cả lớp',
  coverage: 'Lớp này nói về',
  coverages: {
    shapes: 'chỉ nơi có hình; nơi khác thiếu số',
    province: 'toàn tỉnh; không có hình là không có',
  },
  told: {
    shapes: 'Lớp chỉ nói về những nơi nó có hình; nơi khác thiếu số',
    province: 'Lớp được coi là phủ toàn tỉnh: nơi không có hình là không có',
  },
  sampleLayer: 'Lớp này là số liệu mẫu, thử nghiệm',
  measure: 'Đo',
  measuring: 'Đang đo…',
  progress: 'Đã đo',
  stop: 'Dừng đo',
  failed: 'Chưa đo được: trình duyệt hết bộ nhớ, hoặc một phần của trang chưa tải được. Thử lại.',
  waiting: 'Chọn cách đo rồi bấm Đo. Chưa có gì thay đổi cho đến khi bạn dùng kết quả.',
  problems,
  result: 'Kết quả đo',
  finding: (
    known: string,
    of: string,
    from: string,
    least: string,
    to: string,
    most: string,
    middle: string,
  ) =>
    `**${known}** trên ${of} đơn vị đo được: từ **${from}** (${least}) đến **${to}** (${most}); một nửa không quá ${middle}.`,
  findingSame: (known: string, of: string, figure: string) =>
    `**${known}** trên ${of} đơn vị đo được, đều là **${figure}**.`,
  findingNone: 'Không đơn vị nào đo được.',
  missing: (units: string, why: string) => `${units} đơn vị thiếu số: ${why}.`,
  missingNone: 'Không đơn vị nào thiếu số.',
  sample: {
    hamlet: 'Vị trí và ranh giới xóm là mẫu, nên kết quả là số liệu mẫu.',
    layer: 'Lớp là mẫu, nên kết quả là số liệu mẫu.',
  },
  extremes: 'Hai đầu',
  most: 'Lớn nhất',
  least: 'Nhỏ nhất',
  unit: 'Đơn vị',
  value: 'Số đo',
  naming: 'Thành chỉ tiêu',
  name: 'Tên chỉ tiêu',
  year: 'Năm',
  direction: 'Bên nào cần chú ý',
  accept: 'Dùng làm chỉ tiêu',
  acceptAgain: 'Thay số đã đo',
  cancel: 'Thôi, không dùng',
  names: {
    seat: { commune2025: 'Khoảng cách đến trung tâm xã', commune2021: 'Khoảng cách đến trung tâm xã cũ' },
    distance: (layer: string) => `Khoảng cách đến ${layer}`,
    count: (layer: string) => `Số ${layer} trong đơn vị`,
    'road-length': (layer: string) => `Chiều dài đường ${layer}`,
    'road-length-of': (layer: string, surfaces: string) => `Chiều dài đường ${surfaces} (${layer})`,
    'hard-share': (layer: string) => `Tỉ lệ cứng hóa ${layer}`,
    'near-share': (layer: string, km: string) => `Diện tích cách ${layer} không quá ${km}`,
    'inside-share': (layer: string) => `Diện tích trong ${layer}`,
  },
  method: {
    seat: 'Đường chim bay từ điểm của đơn vị đến trụ sở xã mà nó thuộc về',
    distance:
      'Đường chim bay từ trụ sở xã hoặc điểm của xóm (nơi chưa rõ thì từ một điểm bên trong) đến hình gần nhất',
    count: 'Số hình nằm trong đơn vị; mỗi hình tính một lần',
    'road-length': 'Số km đường nằm trong đơn vị',
    'road-length-of': (surfaces: string) => `Số km đường có mặt ${surfaces} nằm trong đơn vị`,
    'hard-share': (surfaces: string) =>
      `Số km đường có mặt ${surfaces} chia cho số km mọi đường nằm trong đơn vị; không lấy trung bình các tỉ lệ`,
    'near-share': (km: string) => `Phần diện tích đơn vị cách hình gần nhất không quá ${km}`,
    'inside-share': 'Phần diện tích đơn vị nằm trong các vùng; chỗ chồng nhau tính một lần',
  },
  layer: (name: string, file: string, date: string) => `Lớp “${name}” (tệp ${file}, nạp ${date})`,
  clippedTo: (name: string, file: string, date: string) =>
    `Chỉ tính phần nằm trong “${name}” (tệp ${file}, nạp ${date})`,
  boundaries: (file: string, date: string) => `Ranh giới từ tệp ${file}, nạp ${date}`,
  drawn: 'Ranh giới sơ đồ: số km và diện tích gần đúng',
  counts: (known: string, of: string) => `${known} trên ${of} đơn vị có số`,
  source: (from: string) => `Đo trên bản đồ từ ${from}`,
  ofSeats: 'trụ sở xã có sẵn trong trang',
  ofLayer: (name: string, date: string) => `lớp “${name}” nạp ${date}`,
};
