export const sure = {
  title: 'Chắc đến đâu',
  meaning:
    'Độ nhạy theo lựa chọn, không phải khoảng tin cậy: thứ hạng đổi ra sao khi trọng số và cách tính đổi trong mức hợp lý.',
  notConfidence: 'Độ nhạy theo lựa chọn, không phải khoảng tin cậy.',
  working: (percent: string) => `Đang thử các cách tính: ${percent}`,
  finding: (top: string, certain: string, contested: string) =>
    `Trong **${top} nơi đầu**: **${certain}** chắc chắn, ${contested} tùy cách tính.`,
  findingCertain: (top: string) => `Cả **${top} nơi đầu** đều chắc chắn.`,
  outside: (count: string) => `${count} nơi khác cũng có thể thuộc nhóm này.`,
  top: 'Số nơi chương trình nhận được',
  spread: 'Trọng số có thể lệch',
  spreads: { fixed: 'Không', narrow: 'Ít', usual: 'Vừa', wide: 'Nhiều' },
  spreadsExplained: {
    fixed: 'Trọng số đúng như đã chọn.',
    narrow: 'Trọng số 25 % thường được thử trong khoảng 22–28 %.',
    usual: 'Trọng số 25 % thường được thử trong khoảng 19–31 %.',
    wide: 'Trọng số 25 % thường được thử trong khoảng 13–37 %.',
  },
  varied: 'Thử thêm',
  variations: {
    normalisation: 'cách đưa về cùng thang khác',
    aggregation: 'cộng hoặc nhân các nhóm',
    sampling: 'dao động do ít hộ, ít người',
  },
  resampled: (names: string) => `Dao động theo số hộ, số người: ${names}.`,
  resampledNone: 'Không chỉ tiêu nào tính trên số hộ hay số người.',
  certain: 'Chắc chắn thuộc nhóm đầu',
  contested: 'Tùy cách tính',
  none: 'Không có nơi nào.',
  others: (count: string) => `và ${count} nơi khác`,
  interval: (low: string, high: string) => `hạng ${low}–${high}`,
  intervalPoint: (rank: string) => `hạng ${rank}`,
  intervalExplained: 'Hạng ở 5 % và 95 % số cách tính.',
  inTop: (top: string, percent: string, draws: string) =>
    `Trong ${top} nơi đầu ở ${percent} của ${draws} cách tính hợp lý.`,
  tied: (count: string) =>
    `${count} nơi đầu bảng không phân biệt được thứ tự với nhau; các nhóm sau ở cột “Nhóm ngang hạng” của bảng.`,
  leftOut: 'Nếu bỏ một chỉ tiêu',
  leftOutShift: (places: string) => `trung bình đổi ${places} bậc`,
  leftOutEnters: (names: string) => `vào: ${names}`,
  leftOutLeaves: (names: string) => `ra: ${names}`,
  leftOutSame: 'nhóm đầu không đổi',
  flips: 'Trọng số nào quyết định',
  flipsOf: (name: string) => `**${name}**:`,
  flipIn: (top: string, indicator: string, from: string, to: string) =>
    `vào ${top} nơi đầu nếu trọng số “${indicator}” đổi từ ${from} thành ${to}`,
  flipOut: (top: string, indicator: string, from: string, to: string) =>
    `ra khỏi ${top} nơi đầu nếu trọng số “${indicator}” đổi từ ${from} thành ${to}`,
  flipNone: (top: string) =>
    `không trọng số nào, khi đổi một mình, đưa nơi này vào hay ra khỏi ${top} nơi đầu.`,
  flipSelect: 'Chọn một nơi trên bản đồ để xem trọng số nào đưa nơi đó vào hay ra khỏi nhóm đầu.',
  weights: 'Trọng số có tác dụng thật đến đâu',
  weightsExplained:
    'Đặt là phần trọng số đã chọn; thật là phần mà chỉ tiêu giải thích được trong sự khác nhau của điểm.',
  nominal: 'đặt',
  effective: 'thật',
  redundant: (one: string, other: string, correlation: string) =>
    `“${one}” và “${other}” gần như cùng nói một điều (tương quan ${correlation}): một vấn đề được tính hai lần.`,
  opposed: (one: string, other: string, correlation: string) =>
    `“${one}” và “${other}” ngược nhau gần như hoàn toàn (tương quan ${correlation}): hai chỉ tiêu triệt tiêu nhau.`,
  correlations: 'Bảng tương quan giữa các chỉ tiêu',
  pinned: 'So hai cách tính',
  pin: 'Ghim cách tính này để so',
  pinAgain: 'Ghim lại theo cách hiện tại',
  unpin: 'Bỏ ghim',
  restore: 'Về cách đã ghim',
  pinExplained: 'Ghim rồi đổi trọng số: nơi nào lên, nơi nào lùi sẽ hiện ra.',
  same: 'Cách tính hiện tại giống cách đã ghim.',
  pinnedNobody: 'Cách đã ghim không xếp hạng được nơi nào ở đây.',
  compared: (places: string, correlation: string) =>
    `So với cách đã ghim, mỗi nơi trung bình đổi **${places} bậc** (tương quan hạng ${correlation}).`,
  entering: (top: string) => `Vào ${top} nơi đầu`,
  leaving: (top: string) => `Ra khỏi ${top} nơi đầu`,
  topSame: (top: string) => `${top} nơi đầu vẫn là những nơi đó.`,
  moved: (from: string, to: string) => `hạng ${from} → ${to}`,
  paints: { score: 'Điểm', standing: 'Chắc đến đâu', shift: 'Đổi hạng', funding: 'Ngân sách' },
  paint: 'Tô bản đồ theo',
  ahead: (points: string, name: string, reason: string) =>
    `Hơn nơi ngay sau, ${name}, **${points} điểm**; chủ yếu do ${reason}.`,
  behind: (points: string, name: string, reason: string) =>
    `Kém nơi ngay trước, ${name}, **${points} điểm**; chủ yếu do ${reason}.`,
  aheadPlain: (points: string, name: string) => `Hơn nơi ngay sau, ${name}, **${points} điểm**.`,
  behindPlain: (points: string, name: string) => `Kém nơi ngay trước, ${name}, **${points} điểm**.`,
  level: (name: string) => `Bằng điểm với ${name}.`,
};
