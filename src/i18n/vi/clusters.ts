export const clusters = {
  title: 'Có tụ thành cụm không?',
  explained: 'Xem những nơi giống nhau nằm thành vùng hay rải rác.',
  paint: 'Tô bản đồ theo',
  paints: { indicator: 'Giá trị', cluster: 'Cụm' },
  of: 'Cụm của',
  statistic: 'Cách tìm cụm',
  statistics: {
    'local-moran': 'Nơi giống nhau nằm cạnh nhau (Moran)',
    'gi-star': 'Điểm nóng, điểm lạnh (Gi*)',
    gi: 'Vùng quanh mỗi nơi nóng hay lạnh (Gi)',
  },
  statisticsExplained: {
    'local-moran': 'So mỗi nơi với các nơi kề bên: cùng cao, cùng thấp, hay trái ngược với xung quanh.',
    'gi-star': 'Gộp mỗi nơi với các nơi kề bên: vùng nào cao hay thấp hơn hẳn cả tỉnh.',
    gi: 'Chỉ gộp các nơi kề bên, không tính chính nơi đó.',
  },
  neighbours: 'Nơi nào là kề bên?',
  neighbourKinds: {
    queen: 'Chạm nhau, kể cả ở một góc',
    rook: 'Có chung một đoạn ranh giới',
    nearest: 'Một số nơi gần nhất',
    within: 'Mọi nơi trong một khoảng cách',
  },
  neighboursExplained: {
    queen: 'Hai nơi chạm nhau ở bất cứ điểm nào là kề bên.',
    rook: 'Chỉ chạm nhau ở một góc thì không tính.',
    nearest: 'Nơi nào cũng có chừng ấy nơi kề bên; đo đường chim bay từ giữa nơi này tới giữa nơi kia.',
    within: 'Đo đường chim bay từ giữa nơi này tới giữa nơi kia. Nơi ở xa có thể không có ai kề bên.',
  },
  nearestCount: 'Số nơi gần nhất',
  withinKm: 'Khoảng cách',
  discovery: 'Chặn phát hiện nhầm (FDR)',
  discoveryExplained: {
    held: 'Đang bật: trong số nơi được tô nổi bật, dự kiến không quá 5 % là do ngẫu nhiên.',
    plain: 'Đang tắt: mỗi nơi xét riêng. Dù các số rải ngẫu nhiên, cứ 20 nơi vẫn có khoảng 1 nơi được tô.',
  },
  progress: 'Đang tìm cụm',
  waiting: 'Đang tìm cụm…',
  list: 'Các cụm lớn nhất',
  fewerShown: (count: string) => `Còn ${count} cụm nhỏ hơn, xem trên bản đồ và trong bảng.`,
  look: (group: string) => `Xem trên bản đồ: ${group}`,
  within: (units: string, places: string) => `**${units}** của ${places}`,
  named: (units: string, names: string) => `**${units}** (${names})`,
  judged: (group: string, certainty: string) => `${group}; ${certainty}.`,
  certainty: {
    held: 'khó có thể do ngẫu nhiên',
    plain: 'xét riêng từng nơi nên vẫn có thể do ngẫu nhiên',
  },
  groups: {
    high: (place: string, measure: string) => `${place} tạo thành một cụm ${measure} **cao**`,
    low: (place: string, measure: string) => `${place} tạo thành một cụm ${measure} **thấp**`,
    'high-among-low': (place: string, measure: string) => `${place} có ${measure} **cao** giữa vùng thấp`,
    'low-among-high': (place: string, measure: string) => `${place} có ${measure} **thấp** giữa vùng cao`,
  },
  single: {
    high: (place: string, measure: string) => `${place} và các nơi kề bên cùng có ${measure} **cao**`,
    low: (place: string, measure: string) => `${place} và các nơi kề bên cùng có ${measure} **thấp**`,
    'high-among-low': (place: string, measure: string) => `${place} có ${measure} **cao** giữa vùng thấp`,
    'low-among-high': (place: string, measure: string) => `${place} có ${measure} **thấp** giữa vùng cao`,
  },
  spots: {
    high: (place: string, measure: string) => `${place} tạo thành một điểm nóng: ${measure} **cao**`,
    low: (place: string, measure: string) => `${place} tạo thành một điểm lạnh: ${measure} **thấp**`,
  },
  spot: {
    high: (place: string, measure: string) => `Quanh ${place} là một điểm nóng: ${measure} **cao**`,
    low: (place: string, measure: string) => `Quanh ${place} là một điểm lạnh: ${measure} **thấp**`,
  },
  none: (measure: string) => `Không thấy cụm nào của ${measure} rõ hơn mức ngẫu nhiên.`,
  plainOnly: (count: string) =>
    `Xét riêng từng nơi thì có ${count} nơi nổi bật, nhưng chừng ấy có thể do ngẫu nhiên.`,
  ifPlain: (now: string, plain: string) => `Nay ${now} nơi nổi bật; nếu tắt thì ${plain} nơi.`,
  global: {
    alike: (I: string, p: string) => `Cả tỉnh: nơi giống nhau nằm cạnh nhau (I của Moran = ${I}; p ${p}).`,
    unlike: (I: string, p: string) => `Cả tỉnh: nơi khác nhau nằm xen kẽ (I của Moran = ${I}; p ${p}).`,
    nothing: (I: string, p: string) => `Cả tỉnh: không thấy quy luật (I của Moran = ${I}; p ${p}).`,
  },
  few: (count: string) =>
    `Chỉ ${count} nơi có số liệu: ít hơn 30 nơi thì kết luận về cụm không chắc. Nên xem ở cấp nhỏ hơn.`,
  missing: {
    indicator: (place: string) => `Không xét ${place}: thiếu số liệu.`,
    score: (place: string) => `Không xét ${place}: chưa xếp hạng.`,
  },
  isolates: (place: string) => `Không xét ${place}: không có nơi kề bên nào có số liệu.`,
  filtered: 'Cụm được xét trên cả tỉnh; bộ lọc chỉ giấu bớt nơi trên bản đồ.',
  schematic: 'Nơi nào kề nơi nào là theo ranh giới sơ đồ, ngoài thực địa có thể khác.',
  refusals: {
    'few-figures':
      'Chưa đủ 4 nơi có số liệu nên không xét được cụm. Chọn cấp nhỏ hơn, thời điểm hoặc chỉ tiêu khác.',
    'same-figures': 'Mọi nơi có cùng một giá trị nên không có cụm. Chọn chỉ tiêu hoặc thời điểm khác.',
    'no-neighbours':
      'Không nơi nào có nơi kề bên theo cách chọn này. Nới khoảng cách hoặc chọn những nơi gần nhất.',
    'no-scores': 'Chưa nơi nào có điểm ưu tiên. Đặt trọng số và cách xử lý số thiếu trong thẻ Ưu tiên.',
  },
  steps: { 'no-neighbours': 'Dùng 6 nơi gần nhất', 'no-scores': 'Mở thẻ Ưu tiên' },
  profile: {
    title: 'Cụm',
    member: (label: string, place: string) => `**${label}**, trong nhóm ${place}.`,
    label: (label: string) => `**${label}**.`,
    chance: (p: string, times: string) =>
      `p ${p}: nếu xáo ngẫu nhiên các số trên bản đồ, ${times} trong 1.000 lần cũng rõ như vậy.`,
    times: (count: string) => `khoảng ${count}`,
    lessThanOnce: 'chưa tới 1',
    judgedBy: (count: string) => `Xét với ${count} nơi kề bên có số liệu.`,
  },
};
