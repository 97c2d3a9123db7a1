/** What the command line answers to bad input: one line that says what, where and what to do. Not part of the page. */
export const cliWords = {
  commandUnknown: (name: string, known: string) => `Không có lệnh “${name}”. Các lệnh: ${known}.`,
  optionUnknown: (option: string, usage: string) => `Không có tùy chọn ${option}. Cách dùng: ${usage}`,
  optionTwice: (option: string) => `Tùy chọn ${option} chỉ được ghi một lần.`,
  optionMissing: (option: string, usage: string) => `Thiếu ${option}. Cách dùng: ${usage}`,
  optionValue: (option: string, value: string, expected: string) =>
    `--${option} ${value}: giá trị không dùng được, cần ${expected}.`,
  briefPlan: (file: string) =>
    `Tệp ${file} không phải phương án xuất: cần JSON có "address" là địa chỉ một màn hình của cổng; "official" chỉ nhận các ô của báo cáo, "scenes" là danh sách cảnh có "view".`,
  briefSafety: (file: string) =>
    `Tệp ${file} mở thẻ An toàn: phơi nhiễm chỉ tính trên trang, hãy xuất từ đó.`,
  briefProfiles: () =>
    '--formats profile --communes all cần phương án ở cấp xã; bỏ level=hamlet khỏi địa chỉ, hoặc thêm in=… để chỉ lấy các xóm của một xã.',
  briefCommunes: () => '--communes all cần phương án ở cấp xóm (level=hamlet).',
  fileMissing: (file: string) => `Không mở được tệp ${file}. Kiểm tra lại đường dẫn.`,
  fileIsFolder: (file: string) => `${file} là thư mục. Ghi đường dẫn tới từng tệp.`,
  fileUnreadable: (file: string) => `Không đọc được tệp ${file}. Kiểm tra quyền đọc tệp.`,
  partUnknown: (file: string, name: string, known: string) =>
    `Tệp ${file} không có phần “${name}”. Các phần: ${known}.`,
  noDistricts2025: () => 'Từ 1-7-2025 không còn huyện: bỏ --vintage 2025, hoặc dùng --level commune.',
  notTable: (file: string) => `Tệp ${file} không phải là bảng. Cần CSV, TSV hoặc bảng tính.`,
  notLayer: (file: string) => `Tệp ${file} không chứa hình. Cần GeoJSON, TopoJSON hoặc tệp .gal kèm --csv.`,
  layerUnknown: (file: string, name: string, known: string) =>
    `Tệp ${file} không có lớp “${name}”. Các lớp: ${known}.`,
  layerOpen: (file: string, option: string, known: string) =>
    `Tệp ${file} có nhiều lớp: ${known}. Chọn một bằng ${option}.`,
  noRows: (file: string) => `Tệp ${file} không có dòng số liệu nào dưới dòng tiêu đề.`,
  columnUnknown: (file: string, column: string, known: string) =>
    `Tệp ${file} không có cột “${column}”. Các cột: ${known}.`,
  cellNotNumber: (file: string, line: number, column: string, value: string) =>
    `Tệp ${file}, dòng ${line}, cột “${column}”: “${value}” không đọc được thành số. Sửa lại hoặc để trống ô này.`,
  fewValues: (column: string, found: number, needed: number) =>
    `Cột “${column}” chỉ có ${found} số, cần ít nhất ${needed}.`,
  sameValues: (column: string) => `Mọi số trong cột “${column}” đều bằng nhau, nên không tính được.`,
  needsCsv: () => 'Tệp .gal chỉ ghi ai kề ai. Thêm --csv với số liệu theo đúng thứ tự đó.',
  rowsDiffer: (csv: string, rows: number, gal: string, units: number) =>
    `${csv} có ${rows} dòng, ${gal} có ${units} đơn vị. Hai tệp phải cùng thứ tự và cùng số dòng.`,
  galWrong: (file: string, line: number, fault: string) => `Tệp ${file}, dòng ${line}: ${fault}.`,
  galFaults: {
    'no-count': 'dòng đầu phải ghi số đơn vị',
    'bad-record': 'cần một dòng “mã số-lân-cận”',
    'unknown-neighbour': 'có lân cận không có trong tệp',
    'repeated-unit': 'mã này đã có ở trên',
    'wrong-number': 'số lân cận liệt kê khác với số đã ghi',
  },
  noOutlines: (file: string) =>
    `Tệp ${file} không có vùng nào, nên không xét được ranh giới chung. Dùng --weights knn:K hoặc band:KM.`,
  noNeighbours: (file: string) =>
    `Với cách chọn này không đơn vị nào trong ${file} có lân cận. Tăng khoảng cách, hoặc thêm --distance planar nếu tọa độ không phải là độ.`,
  planBroken: (file: string) => `Tệp ${file} không phải JSON đúng.`,
  planWrong: (file: string, place: string, expected: string) => `Tệp ${file}, ${place}: cần ${expected}.`,
  missingUndecided: (file: string, units: number) =>
    `${units} đơn vị thiếu số liệu. Chọn cách xử lý trong ${file}: "missing" là leave-out, others, group-mean hoặc overall-mean.`,
  geometricOfZScores: (file: string) =>
    `Tệp ${file}: không lấy trung bình nhân của z-score được. Đổi cách chuẩn hóa hoặc cách gộp.`,
  mixedZScores: (file: string) =>
    `Tệp ${file}: không trộn z-score với cách chuẩn hóa khác. Dùng z-score cho mọi chỉ tiêu hoặc không dùng.`,
  deprivationNotBinary: (file: string, line: number, column: string, value: string) =>
    `Tệp ${file}, dòng ${line}, cột “${column}”: “${value}” không phải 0 hoặc 1 (1 là thiếu hụt).`,
  cutoffOutside: (cutoff: string, total: string) =>
    `--cutoff ${cutoff}: phải lớn hơn 0 và không quá tổng trọng số ${total}.`,
  weightsCount: (given: number, needed: number) =>
    `--weights có ${given} số, --indicators có ${needed} cột. Cần mỗi cột một số.`,
  shareOutside: (file: string, line: number, column: string, value: string) =>
    `Tệp ${file}, dòng ${line}, cột “${column}”: ${value} không phải tỉ lệ từ 0 đến 1. Nếu là phần trăm, thêm --percent ${column}.`,
  rulesUnknown: (id: string, known: string) => `Không có bộ tiêu chí “${id}”. Các bộ: ${known}.`,
  criterionUnknown: (id: string, known: string) => `Không có tiêu chí “${id}”. Các tiêu chí: ${known}.`,
  noCriterionColumn: (file: string, known: string) =>
    `Tệp ${file} không có cột nào bộ tiêu chí cần. Đặt tên cột theo: ${known}.`,
  hazardClassUnread: (file: string, feature: number, field: string, value: string) =>
    `Tệp ${file}, vùng thứ ${feature}, thuộc tính “${field}”: “${value}” không phải là cấp nguy cơ. Cần thấp, trung bình, cao, rất cao, hoặc 1 đến 4.`,
  hazardFieldMissing: (file: string, known: string) =>
    `Tệp ${file} không có thuộc tính nào mà mọi giá trị đều là cấp nguy cơ. Chỉ ra bằng --class. Các thuộc tính: ${known}.`,
  hazardFieldOpen: (file: string, fields: string) =>
    `Tệp ${file} có nhiều thuộc tính có thể là cấp nguy cơ: ${fields}. Chọn một bằng --class.`,
  shapeNoArea: (file: string, feature: number) => `Tệp ${file}, hình thứ ${feature} không phải là vùng.`,
  lockUnread: (pair: string) => `“${pair}” không phải cặp xóm:điểm.`,
  idTwice: (id: string) => `Mã “${id}” có ở hai dòng. Mỗi dòng cần một mã riêng; chọn cột mã bằng --id.`,
  figuresOutside: (file: string, lines: readonly number[], column: string, expected: string) =>
    `Tệp ${file}, cột “${column}”: giá trị không dùng được ở dòng ${lines.slice(0, 10).join(', ')}${lines.length > 10 ? ` và ${lines.length - 10} dòng nữa` : ''}; cần ${expected}. Sửa lại hoặc để trống ô đó.`,
  fundFault: (fault: string) => `Phương án chọn trong ngân sách không dùng được: ${fault}.`,
  matchFault: (fault: string) => `Bài toán ghép tự mâu thuẫn: ${fault}.`,
  householdsNotWhole: (file: string, line: number, column: string, value: string) =>
    `Tệp ${file}, dòng ${line}, cột “${column}”: “${value}” không phải số hộ (số nguyên, từ 0).`,
  targetWrong: (file: string, line: number, column: string, value: string, expected: string) =>
    `Tệp ${file}, dòng ${line}, cột “${column}”: “${value}” không dùng được, cần ${expected}.`,
  rateNotAveraged: (file: string, column: string, id: string, line: number) =>
    `Tệp ${file}: cột “${column}” ghi tỉ lệ của nhiều đơn vị trong một năm, không lấy trung bình được. Với mục tiêu “${id}” (dòng ${line} của tệp mục tiêu), ghi số đếm ở cột này và tên cột mẫu số ở “over”.`,
  noTargetColumn: (file: string, known: string) =>
    `Tệp ${file} không có cột nào của các mục tiêu. Đặt tên cột theo: ${known}.`,
  unitUnknown: (unit: string) => `Không có đơn vị “${unit}” trong tệp.`,
  noShapes: (file: string) => `Tệp ${file} không có hình nào dùng được.`,
  noAreas: (file: string) => `Tệp ${file} không có vùng nào. Cần hình dạng vùng (polygon).`,
  noLines: (file: string) => `Tệp ${file} không có đường nào. Cần hình dạng đường (line).`,
  surfaceUnknown: (file: string, field: string, value: string, known: string) =>
    `--hard: trong tệp ${file} không có đường nào ghi “${value}” ở cột “${field}”. ${known === '' ? 'Không đường nào ghi mặt đường.' : `Các giá trị: ${known}.`}`,
  measuredFrom: () =>
    'Mỗi hình của --from được đo từ một điểm: điểm là chính nó, vùng là một điểm nằm trong vùng (point-inside), đường là điểm giữa đường (halfway), nhiều điểm là điểm đầu (first-point). Hình của --to được đo tới chỗ gần nhất; trong vùng là 0.',
  roads: {
    borders: () =>
      'Mỗi đoạn tính một lần: đoạn chạy dọc ranh giới chung, hoặc nằm trong nhiều vùng, thuộc vùng đứng trước trong tệp.',
    share: () =>
      'hardenedShare là số km cứng hoá trên số km đã biết mặt đường, từ 0 đến 1; để trống (incomplete) khi có đường chưa rõ mặt đường, và (no-denominator) khi không có đường.',
  },
  /** Programs that change the data of an installation: geodata:fetch, geodata:import, geodata:reset. */
  install: {
    unchanged: 'Chưa có gì thay đổi.',
    next: 'Chạy npm start hoặc npm run build để dùng.',
    fetched: (units: number, source: string, licence: string) =>
      `Đã lấy ranh giới thật của ${units} xã, phường và ranh giới tỉnh từ ${source} (giấy phép ${licence}). Huyện, xã trước 1-7-2025 và xóm vẫn là ranh giới sơ đồ.`,
    imported: (province: string, units: number, withPopulation: boolean) =>
      `Đã dựng trang của ${province}: ${units} xã, phường, diện tích đo từ ranh giới${withPopulation ? ', dân số' : '; tệp không có dân số'}.`,
    namesMissing: () => 'Không tìm thấy thuộc tính ghi tên xã, phường trong tệp.',
    codeTwice: (code: string) => `Mã ${code} có ở hai hình: mỗi xã, phường phải có một mã riêng.`,
    provinceOpen: (names: readonly string[]) =>
      `Chọn tỉnh bằng --province. Tệp có: ${names.length > 0 ? names.join('; ') : 'không tỉnh nào như vậy'}.`,
    provinceUnknown: () =>
      'Tệp không ghi đủ tên và mã tỉnh: thêm --province "Lạng Sơn" --code 20 (tên và mã của tỉnh đó).',
    coordinatesOpen: (file: string, systems: readonly string[]) =>
      `Tệp ${file} không ghi hệ tọa độ. Chọn bằng --coordinates, ví dụ ${systems.slice(0, 4).join(', ')}.`,
    reset: 'Đã bỏ dữ liệu cài thêm; trang dùng lại dữ liệu kèm theo.',
    nothingInstalled: 'Không có dữ liệu cài thêm nào để bỏ.',
    moreRemarks: (count: number) => `- và ${count} lời nhắc khác.`,
    offline: (host: string, code: string) =>
      `Không kết nối được tới ${host}${code === '' ? '' : ` (${code})`}: kiểm tra mạng rồi chạy lại.`,
    slow: (address: string, seconds: number) => `${address} không trả lời xong trong ${seconds} giây.`,
    cutOff: (address: string) => `${address}: kết nối đứt giữa chừng.`,
    status: (address: string, status: string) => `${address}: máy chủ trả lời mã ${status}.`,
    notThere: (address: string) => `Không còn tệp ${address} ở nguồn.`,
    short: (file: string, bytes: number, due: number) =>
      `Tệp ${file} tải về bị cụt: ${bytes} trên ${due} byte.`,
    otherContent: (file: string, found: string, due: string) =>
      `Tệp ${file} không phải bản đã ghim: SHA-256 là ${found}, phải là ${due}.`,
    otherProvince: (province: string) =>
      `Dữ liệu đang cài là của ${province}. Chạy npm run geodata:reset trước, rồi lấy ranh giới Cao Bằng.`,
    unitsMissing: (units: readonly string[]) =>
      `Thiếu ranh giới của ${units.length} đơn vị: ${units.slice(0, 5).join('; ')}${units.length > 5 ? '; …' : ''}.`,
    areasOff: (
      units: readonly { readonly unit: string; readonly drawn: number; readonly due: number }[],
      most: number,
    ) =>
      `Diện tích lệch quá ${Math.round(most * 100)} % so với số chính thức: ${units
        .slice(0, 5)
        .map(({ unit, drawn, due }) => `${unit} ${Math.round(drawn * 10) / 10} thay vì ${due} km²`)
        .join('; ')}${units.length > 5 ? '; …' : ''}.`,
    seatsOutside: (units: readonly string[]) =>
      `Trụ sở nằm ngoài ranh giới của: ${units.slice(0, 5).join('; ')}${units.length > 5 ? '; …' : ''}.`,
  },
  warnings: {
    'small-n': (n: number) => `Chỉ có ${n} đơn vị: với ít đơn vị như vậy, p rất thô và cụm dễ bị bỏ sót.`,
    isolates: (count: number) =>
      `${count} đơn vị không có lân cận: vẫn tính trong n, nhưng không có kết quả riêng.`,
    missing: (count: number) => `${count} đơn vị thiếu số liệu đã được bỏ ra, như thể không có trên bản đồ.`,
    'negative-values': () => 'Có số âm: tỉ trọng G không còn ý nghĩa, z và p của Gi, Gi* vẫn dùng được.',
    'not-symmetric': () => 'Quan hệ lân cận không đối xứng (A kề B nhưng B không kề A).',
  },
};
