/** What became of a measure between two years. */
export const yearChange = {
  against: 'So với năm',
  none: 'Không so với năm nào',
  why: 'Bản đồ thay đổi cho thấy nơi nào tốt lên, nơi nào xấu đi giữa hai năm.',
  stop: 'Bỏ so với năm khác',
  lists: 'Xem nơi vào, ra diện khó khăn giữa hai năm',
  span: (from: string, to: string) => `từ ${from} đến ${to}`,
  year: (year: string) => `năm ${year}`,
  title: (measure: string) => `Thay đổi: ${measure}`,
  ofPicture: (measure: string, from: string, to: string) => `${measure}, thay đổi ${from}–${to}`,
  column: 'Thay đổi',
  falls: (size: string) => `giảm ${size}`,
  rises: (size: string) => `tăng ${size}`,
  gained: 'từ không thành có',
  lost: 'từ có thành không',
  same: 'không đổi',
  sameWithin: (least: string) => `không đổi (dưới ${least})`,
  upTo: (upper: string) => `đến ${upper}`,
  range: (lower: string, upper: string) => `${lower} đến ${upper}`,
  above: (lower: string) => `hơn ${lower}`,
  noData: 'Không so được: thiếu số của một năm',
  refused: 'Hai năm không so được',
  sides: 'Xanh: tốt lên; nâu, có chấm: xấu đi. Hai bên đối xứng quanh số 0.',
  neutralSides: 'Xanh: giảm; nâu, có chấm: tăng. Chỉ tiêu này không xếp tốt, xấu.',
  merged: 'Số trước 1-7-2025 được chuyển từ các xã cũ sang theo quy tắc của chỉ tiêu.',
  finding: (measure: string, span: string, better: string, worse: string, same: string) =>
    `**${measure}** ${span}: **${better}** nơi tốt lên, **${worse}** nơi xấu đi, ${same} nơi không đổi.`,
  neutralFinding: (measure: string, span: string, rising: string, falling: string, same: string) =>
    `**${measure}** ${span}: **${rising}** nơi tăng, **${falling}** nơi giảm, ${same} nơi không đổi.`,
  mostBetter: (place: string, change: string) => `Tốt lên nhiều nhất: ${place} (${change}).`,
  mostWorse: (place: string, change: string) => `Xấu đi nhiều nhất: ${place} (${change}).`,
  mostRisen: (place: string, change: string) => `Tăng nhiều nhất: ${place} (${change}).`,
  mostFallen: (place: string, change: string) => `Giảm nhiều nhất: ${place} (${change}).`,
  open: (places: string, all: string) => `${places} trên ${all} nơi không so được vì thiếu số của một năm.`,
  figure: (unit: string, worse: string, span: string) => `${unit} tốt lên ${span}; ${worse} xấu đi`,
  neutralFigure: (unit: string, falling: string, span: string) => `${unit} tăng ${span}; ${falling} giảm`,
  method: (span: string) =>
    `Thay đổi ${span}: số sau trừ số trước ở từng nơi; tỉ lệ thì tính bằng điểm phần trăm.`,
  refusals: {
    'same-figures': (measure: string, year: string) =>
      `**${measure}**: cả hai năm đều chỉ có số của năm ${year}, nên không có thay đổi để vẽ. Chọn năm khác.`,
    standard: (measure: string, span: string, from: string, to: string) =>
      `**${measure}** ${span} không so được: ${from} và ${to} đếm khác nhau, nên chênh lệch không phải là thay đổi.`,
    'sample-beside-real': (measure: string, span: string) =>
      `**${measure}** ${span} không so được: một năm là số liệu mẫu, năm kia thì không.`,
  },
};
