export const shell = {
  name: 'Trọng Điểm',
  documentTitle: (province: string) => `Trọng Điểm ${province}: nơi cần đầu tư trước`,
  home: (province: string) => `Trọng Điểm ${province}, về trang đầu`,
  skipToPanel: 'Tới bảng điều khiển',
  skipToMap: 'Tới bản đồ',
  header: 'Tìm kiếm và cài đặt',
  panel: 'Bảng điều khiển',
  map: (province: string, kind: string) => `Bản đồ ${kind} ${province}`,
  settings: 'Ranh giới, ngôn ngữ, giao diện',
  closeSettings: 'Đóng cài đặt',
  tabs: {
    label: 'Câu hỏi',
    explore: 'Khám phá',
    difficulty: 'Khó khăn',
    priority: 'Ưu tiên',
    safety: 'An toàn',
    data: 'Dữ liệu',
  },
  boundary: {
    label: 'Ranh giới',
    before: 'Trước 1-7-2025',
    since: 'Từ 1-7-2025',
    explain: 'Vì sao có hai ranh giới?',
    explanation:
      'Từ ngày 1-7-2025, tỉnh không còn huyện; 161 xã, phường, thị trấn được nhập nguyên vẹn thành 56 xã, phường. Khi đổi ranh giới, số liệu được cộng hoặc tính lại theo quy tắc của từng chỉ tiêu; chỉ tiêu không có quy tắc thì để trống, không đoán.',
  },
  language: { label: 'Ngôn ngữ', vi: 'Tiếng Việt', en: 'English' },
  theme: { label: 'Nền', auto: 'Theo máy', light: 'Sáng', dark: 'Tối' },
  present: {
    start: 'Trình bày',
    startExplained: 'Chiếu toàn màn hình: câu chuyện có sẵn, cảnh của bạn, hoặc màn hình đang xem',
  },
  export: { open: 'Xuất', explained: 'Tờ bản đồ và tệp để in, để gửi' },
  sheet: {
    handle: 'Đổi chiều cao bảng điều khiển',
    low: 'thấp',
    half: 'nửa màn hình',
    full: 'toàn màn hình',
    hide: 'Thu gọn bảng điều khiển',
    show: 'Mở bảng điều khiển',
  },
  table: { open: 'Mở bảng số liệu', close: 'Đóng bảng số liệu' },
  path: {
    label: 'Đang xem',
    vintage: (year: number) => `trước ${year === 2021 ? '1-7-2025' : String(year)}`,
  },
  loading: {
    areas: 'Đang mở danh mục xã, phường…',
    figures: 'Đang tính…',
    map: 'Đang dựng bản đồ…',
    part: 'Đang mở…',
  },
  failed: {
    title: 'Không mở được dữ liệu kèm theo',
    text: (part: string) =>
      `Trang chưa đọc được phần “${part}”. Dữ liệu này đi kèm trang, không lấy từ nơi khác: kiểm tra đường mạng tới máy chủ của trang rồi thử lại.`,
    parts: {
      areas: 'danh mục xã, phường',
      hamlets: 'danh sách xóm',
      communes: 'ranh giới xã, huyện',
      'hamlet shapes': 'ranh giới xóm',
      reports: 'báo cáo thiên tai và mục tiêu',
    } as Readonly<Record<string, string>>,
    figures: (year: string) => `số liệu năm ${year}`,
    noMap: 'Bản đồ đang chờ dữ liệu.',
    map: 'Bản đồ không dựng được. Các bảng và hồ sơ vẫn dùng được; trình duyệt cần bật WebGL để vẽ bản đồ.',
    code: 'Phần này của trang chưa tải được. Kiểm tra đường mạng rồi thử lại; những phần đã mở vẫn dùng được.',
    retry: 'Thử lại',
    offline: 'Máy đang ngoại tuyến. Những gì đã mở vẫn dùng được; phần chưa mở sẽ chờ có mạng.',
  },
  remarks: {
    title: 'Đường dẫn có chỗ không đọc được:',
    close: 'Đóng lời nhắc',
    'unknown-field': (field: string) => `bỏ qua mục “${field}”`,
    'bad-value': (field: string, value: string) => `“${field}” không nhận “${value}”, dùng giá trị mặc định`,
    'unknown-indicator': (_field: string, value: string) => `không có chỉ tiêu “${value}”`,
    'own-indicator-absent': (_field: string, value: string) =>
      `chỉ tiêu “${value}” nằm trong tệp riêng, hãy nạp lại tệp đó`,
    'own-layer-absent': (_field: string, value: string) =>
      `lớp bản đồ “${value}” nằm trong tệp riêng, hãy nạp lại tệp đó`,
    'unknown-area': (_field: string, value: string) => `không có nơi mang mã “${value}”`,
    'older-version': () => 'đường dẫn của bản cũ, đã đọc phần còn hiểu được',
    'newer-version': () => 'đường dẫn của bản mới hơn, đã đọc phần hiểu được',
  },
  drop: {
    title: 'Thả tệp để nạp',
    text: 'Bảng số liệu (Excel, ODS, CSV) hoặc bản đồ (Shapefile, GeoPackage, KML, GeoJSON). Tệp chỉ được đọc trên máy này.',
  },
  start: {
    title: 'Đầu tư vào đâu trước?',
    sentence: (province: string, communes: string, people: string, former: string) =>
      `**${communes} xã, phường** của ${province} có **${people} người**, nhập từ **${former} đơn vị** trước ngày 1-7-2025. Bản đồ cho thấy mật độ dân số thật của từng nơi.`,
    imported: (province: string, communes: string, people: string) =>
      `**${communes} xã, phường** của ${province} có **${people} người**. Bản đồ cho thấy mật độ dân số của từng nơi.`,
    importedArea: (province: string, communes: string, km2: string) =>
      `**${communes} xã, phường** của ${province} rộng **${km2}**. Bản đồ cho thấy diện tích của từng nơi.`,
    doors: {
      explore: { title: 'Khám phá', text: 'Xem từng chỉ tiêu trên bản đồ: tỉnh, huyện cũ, xã, xóm' },
      priority: { title: 'Tìm nơi ưu tiên', text: 'Chọn chỉ tiêu, đặt trọng số, xem nơi cần trước' },
      load: { title: 'Nạp số liệu của bạn', text: 'Thả một bảng Excel hoặc một tệp bản đồ' },
    },
    importedExplore: 'Xem từng chỉ tiêu trên bản đồ',
    importedNote: (file: string) =>
      `Ranh giới và các số trên trang lấy từ tệp ${file}. Chưa có số liệu nào khác: nạp bảng số của bạn để xem và xếp hạng.`,
    sampleNote:
      'Số liệu nghèo, hạ tầng, y tế, giáo dục cấp xã và xóm chưa công bố: trang kèm số liệu mẫu, luôn ghi rõ **SỐ LIỆU MẪU**. Nạp số liệu thật để thay.',
  },
};
