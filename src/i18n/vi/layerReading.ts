/** Words around what the zones and sites of a planner's file mean. */
export const layerReading = {
  projects: {
    title: 'Các cột của bảng dự án',
    guessed: 'Đoán theo tên cột và các ô. Sai thì chọn lại.',
    fields: {
      name: 'Tên dự án',
      code: 'Mã dự án',
      place: 'Nơi làm (xã)',
      parent: 'Huyện cũ',
      thing: 'Thay đổi gì',
      amount: 'Thay đổi bao nhiêu',
      cost: 'Chi phí',
      programme: 'Chương trình',
      year: 'Năm',
      stages: 'Số giai đoạn',
      needs: 'Phải làm sau dự án nào',
    },
    noField: 'không có cột này',
    costUnit: 'Chi phí tính bằng',
    notYet: 'chưa chọn',
    costUnits: { million: 'triệu đồng', billion: 'tỷ đồng', dong: 'đồng' },
    range: (least: string, most: string) => `Chi phí từ ${least} đến ${most}.`,
    measures: 'Cột ghi mức thay đổi, dùng làm mục tiêu',
    goals: (names: string) => (names === '' ? 'Chưa có mục tiêu nào.' : `Mục tiêu chọn được: ${names}.`),
    noCost: 'chưa rõ',
    found: (projects: string, priced: string, sum: string) =>
      `Bảng dự án: **${projects}** dự án, ${priced} dự án có chi phí, tổng ${sum}.`,
    placed: (placed: string, projects: string, programmes: string) =>
      `${placed}/${projects} dự án ghép được với đơn vị; ${programmes} chương trình.`,
    waiting: (waiting: string, staged: string) =>
      `${waiting} dự án phải chờ dự án khác; ${staged} dự án làm theo giai đoạn.`,
  },
  hazard: {
    title: 'Nguy cơ và cấp của các vùng',
    kind: 'Nguy cơ',
    field: 'Thuộc tính ghi cấp nguy cơ',
    noField: 'không thuộc tính nào',
    notYet: 'chưa chọn',
    guessed: 'Đoán theo tên gọi và giá trị: hãy xem lại.',
    values: 'Cấp của từng giá trị',
    blank: 'để trống',
    zones: (count: string) => `${count} vùng`,
    noClass: 'không phải cấp nguy cơ',
    others: (count: string) =>
      `Còn ${count} giá trị khác: nhiều giá trị như vậy thường không phải cấp nguy cơ. Hãy chọn thuộc tính khác.`,
    open: (open: string, of: string) =>
      `**${open}** trong ${of} vùng chưa có cấp: tính là chưa biết, không phải an toàn.`,
    scale:
      'Bốn cấp nguy cơ của nơi chốn theo Quyết định 18/2021/QĐ-TTg. Cấp độ rủi ro 1–5 của bản tin dự báo là thang khác.',
    coverage: 'Tệp nói về phần đất nào',
    coverages: {
      zones: 'chỉ các vùng được vẽ',
      everywhere: 'toàn tỉnh: ngoài vùng là không có nguy cơ',
    },
    everywhere:
      'Chỉ chọn khi toàn tỉnh đã được khảo sát: mọi nơi ngoài vùng sẽ được tính là không có nguy cơ.',
    held: 'Chưa áp dụng khi còn vùng chưa có cấp: đất ở đó sẽ bị coi nhầm là không có nguy cơ.',
    classed: (classed: string, of: string) =>
      `**${classed}/${of}** vùng có cấp, dùng để tính dân cư trong vùng nguy cơ`,
    unusable: 'Chỉ vẽ trên bản đồ: chưa tính được dân cư trong vùng, vì chưa rõ nguy cơ hoặc cấp',
  },
  sites: {
    title: 'Điểm tiếp nhận: cột nào là gì',
    guessed: 'Đoán theo tên gọi và giá trị: hãy xem lại. Ô không có số là chưa biết, không phải 0.',
    noField: 'không cột nào',
    fields: {
      name: 'Tên điểm',
      hazard: 'Cấp nguy cơ ghi trong tệp',
      capacity: 'Sức chứa (hộ)',
      landHectares: 'Đất ở và vườn',
      kmToRoad: 'Cách đường',
      kmToWater: 'Cách nguồn nước',
      kmToSchool: 'Cách trường học',
      kmToHealthStation: 'Cách trạm y tế',
      costPerHousehold: 'Chi phí cho một hộ',
    },
    none: 'chưa có số',
    range: (count: string, least: string, most: string) =>
      least === most ? `${count}: ${least}` : `${count}: ${least} đến ${most}`,
    sites: (count: string, of: string) => `${count}/${of} điểm`,
    countedSites: (count: string) => `${count} điểm`,
    measured: (count: string) => `${count} điểm đo theo hình vẽ`,
    costUnit: 'Chi phí ghi bằng',
    costUnits: { million: 'triệu đồng mỗi hộ', billion: 'tỷ đồng mỗi hộ', dong: 'đồng mỗi hộ' },
    notYet: 'chưa chọn',
    costOpen: 'Chưa chọn đơn vị tiền: chi phí để trống.',
    landUnit: 'Đất ghi bằng',
    landUnits: { ha: 'héc-ta (ha)', m2: 'mét vuông (m²)' },
    distanceUnit: 'Khoảng cách ghi bằng',
    distanceUnits: { km: 'ki-lô-mét (km)', m: 'mét (m)' },
    withCapacity: (known: string, of: string) => `**${known}/${of}** điểm có sức chứa để xếp hộ đến`,
  },
};
