/** Sentences of what leaves the portal: sheet, profile, slide, report, table. */
export const brief = {
  of: (measure: string, place: string) => `${measure}, ${place}`,
  two: (one: string, other: string) => `${one} và ${other}`,
  inPlace: (place: string, above: string) => `${place}, ${above}`,
  between: ' · ',
  filtered: (shown: string, all: string) => `${shown} trong ${all} đơn vị (đang lọc)`,
  vintage: {
    2021: 'đơn vị hành chính trước 1-7-2025',
    2025: 'đơn vị hành chính từ 1-7-2025',
  },
  legend: 'Chú giải',
  method: {
    title: 'Cách làm',
    classes: (count: string, method: string) => `Chia ${count} lớp theo cách ${method}.`,
    funding: (prices: string, goals: string, conditions: string) =>
      `Chọn các nơi tới được nhiều nhất trong ngân sách, giải bằng quy hoạch nguyên. Chi phí của một nơi: ${prices}. Mục tiêu: ${goals}. Điều kiện: ${conditions}.`,
    fundingIn: (places: string) => `khóa vào ${places} nơi`,
    fundingOut: (places: string) => `loại ra ${places} nơi`,
    fundingProjects: (projects: string, goals: string, conditions: string) =>
      `Chọn các dự án tới được nhiều nhất trong ngân sách, giải bằng quy hoạch nguyên, trong ${projects} dự án của bảng do người lập phương án đưa vào. Dự án phải làm trước được trả trước; không nơi nào được hai chương trình trả cho cùng một việc. Mục tiêu: ${goals}. Điều kiện: ${conditions}.`,
    projectsIn: (projects: string) => `khóa vào ${projects} dự án`,
    projectsOut: (projects: string) => `loại ra ${projects} dự án`,
    fundingSure: (scenarios: string) => `Độ chắc của từng nơi xét trên ${scenarios} tình huống.`,
    rules: (name: string, articles: string, year: string) =>
      `Xét theo ${name}, Điều ${articles}, trên số năm ${year}; so bằng giá trị gốc, không làm tròn.`,
    weights: (parts: string) => `Trọng số: ${parts}.`,
    part: (name: string, share: string) => `${name} ${share}`,
    scored: (normalisation: string, aggregation: string) =>
      `Đưa về cùng thang: ${normalisation}; gộp các nhóm: ${aggregation}.`,
    within: (mean: string) => `Gộp chỉ tiêu trong nhóm: ${mean}.`,
    outliers: (treatment: string) => `Giá trị bất thường: ${treatment}.`,
    own: (names: string) => `Cách xử lý riêng: ${names}.`,
    missing: (rule: string) => `Đơn vị thiếu số: ${rule}.`,
    missingOpen: 'chưa chọn cách xử lý nên chưa xếp hạng',
    floor: (share: string) => `Nơi có dưới ${share} trọng số có số liệu thì không xếp hạng.`,
    sure: (draws: string, spread: string, varied: string) =>
      `Độ chắc của thứ hạng: thử ${draws} cách tính; trọng số lệch: ${spread}${varied}. Đây là độ nhạy theo lựa chọn, không phải khoảng tin cậy.`,
    varied: (names: string) => `; thử thêm ${names}`,
    clusters: (statistic: string, neighbours: string, permutations: string) =>
      `Tìm cụm: ${statistic}; kề bên: ${neighbours}; ${permutations} lần xáo ngẫu nhiên.`,
    risk: (zone: string, share: string) =>
      `Nguy cơ cao: từ ${share} đất nằm trong vùng nguy cơ ${zone} trở lên. Ngưỡng do tỉnh đặt, không phải của văn bản.`,
    riskEvent: (km: string, since: string) =>
      `Nơi cách điểm đã xảy ra thiên tai từ năm ${since} không quá ${km} cũng tính là nguy cơ cao.`,
    order: (parts: string) => `Thứ tự di dời do tỉnh đặt, theo trọng số: ${parts}.`,
  },
  sources: {
    title: 'Nguồn số liệu',
    figures: (names: string, source: string) => `${names}: ${source}`,
    file: (file: string) => `tệp ${file}`,
    fileOf: (source: string, file: string) => `${source} (tệp ${file})`,
    licences: {
      official: 'số liệu công bố, dẫn nguồn',
      reported: 'dẫn tin, không chép lại',
      derived: 'tính từ số liệu công bố, dẫn nguồn',
      sample: 'sinh ra cùng phần mềm, Apache-2.0',
      own: 'theo người nạp tệp',
    },
    rules: (name: string, articles: string, sureness: string) => `${name}, Điều ${articles}: ${sureness}`,
    hazards: (names: string) => `Vùng nguy cơ: ${names}`,
    schematic:
      'Ranh giới sơ đồ: dựng từ vị trí trụ sở và diện tích, không dùng để xác định địa giới; Apache-2.0',
    real: (source: string, edition: string, licence: string) =>
      `Ranh giới: ${source}; bản ${edition}; giấy phép: ${licence}`,
    unknown: 'không rõ',
    ownBoundaries: (file: string) => `Ranh giới: tệp ${file}`,
    ownLayers: (files: string) => `Lớp tự đưa vào: ${files}`,
  },
  missing: {
    title: 'Số liệu còn thiếu',
    line: (name: string, count: string, of: string, reasons: string) =>
      `${name}: ${count} trong ${of} đơn vị không có số (${reasons})`,
    reason: (reason: string, count: string) => `${reason}: ${count}`,
    none: 'Không đơn vị nào thiếu số.',
  },
  sample: {
    whole: 'SỐ LIỆU MẪU: số do mô hình sinh ra, không phải số thống kê; không dùng để quyết định.',
    parts: (names: string) =>
      `SỐ LIỆU MẪU: ${names} do mô hình sinh ra, không phải số thống kê; không dùng để quyết định.`,
    units: 'tên và vị trí xóm',
    hazards: 'vùng nguy cơ',
    sites: 'điểm tiếp nhận',
  },
  sheet: {
    scale: (denominator: string, paper: string) => `Tỉ lệ 1 : ${denominator} trên khổ ${paper}`,
    projection: (system: string) => `Lưới chiếu ${system}; sai số tỉ lệ dưới 0,1 %`,
    north: 'B',
    over: 'Các lớp trên bản đồ',
    ownLayer: (name: string, role: string) => `${name} (${role})`,
    inset: (place: string) => `Vị trí trong ${place}`,
    description: (title: string, classes: string) => `${title}. ${classes}`,
  },
  made: {
    on: (date: string) => `Lập ngày ${date}`,
    by: (author: string) => `Người lập: ${author}`,
    office: (office: string) => `Đơn vị: ${office}`,
    address: (address: string) => `Mở lại trên cổng: ${address}`,
  },
};
