/** Words around scenes, the presentation and its ready story. */
export const story = {
  dialog: {
    title: 'Trình bày',
    note: 'Các cảnh chiếu lên màn hình lớn; số luôn lấy từ bản đồ lúc chiếu.',
    close: 'Đóng',
    screen: 'Chiếu màn hình đang xem',
    own: 'Cảnh của bạn',
    ownNone: 'Chưa có cảnh nào. Bày bản đồ như ý rồi lưu lại thành cảnh.',
    ready: 'Câu chuyện có sẵn',
    readyName: (province: string) => `${province}: nơi cần đầu tư trước`,
    readyText: (scenes: string) =>
      `${scenes} cảnh: từ mục tiêu của Nghị quyết đến mười xã cần trước và điều đề nghị quyết định.`,
    play: 'Chiếu từ đầu',
    playScene: (title: string) => `Chiếu từ cảnh “${title}”`,
    copy: 'Chép thành cảnh của bạn',
    save: 'Lưu cảnh đang xem',
    minutes: 'Thời gian được nói (phút)',
    minutesNone: 'không hạn',
    take: 'Mang các cảnh đi',
    takeText: 'Cảnh của bạn, chưa lưu cảnh nào thì câu chuyện có sẵn.',
    takeSlides: 'Trang chiếu PowerPoint',
    takeStory: 'Một tệp HTML, chiếu không cần mạng',
  },
  /** Several maps of one scene, in words. */
  maps: {
    pair: (left: string, right: string) => `Hai bản đồ cạnh nhau. Trái: ${left}. Phải: ${right}`,
    years: (title: string, each: string) => `Mỗi năm một bản đồ nhỏ, chung một thang màu: ${title}. ${each}`,
  },
  list: {
    label: 'Các cảnh, theo thứ tự chiếu',
    scene: (place: string) => `Cảnh ${place}`,
    title: 'Tên cảnh',
    sentence: 'Một câu cho người nghe',
    automatic: 'Để trống: câu tự động theo số liệu và ngôn ngữ lúc chiếu.',
    notes: 'Ghi chú của người nói',
    edit: (title: string) => `Sửa lời cảnh “${title}”`,
    up: (title: string) => `Đưa cảnh “${title}” lên trước`,
    down: (title: string) => `Đưa cảnh “${title}” xuống sau`,
    copy: (title: string) => `Nhân đôi cảnh “${title}”`,
    retake: (title: string) => `Thay hình cảnh “${title}” bằng màn hình đang xem`,
    remove: (title: string) => `Bỏ cảnh “${title}”`,
    drag: 'Kéo để đổi chỗ',
    copyShort: 'Nhân đôi',
    retakeShort: 'Thay bằng màn hình đang xem',
    removeShort: 'Bỏ',
    removed: (title: string) => `Đã bỏ cảnh “${title}”.`,
    undo: 'Hoàn tác',
  },
  show: {
    label: 'Cảnh đang chiếu',
    waiting: 'Đang tính…',
    place: (place: string, of: string) => `${place}/${of}`,
    next: 'Cảnh sau',
    previous: 'Cảnh trước',
    back: 'Trở lại cảnh',
    tools: 'Thử trên bản đồ',
    toolsClose: 'Cất bảng',
    speaker: 'Ghi chú người nói',
    blocked: 'Trình duyệt chặn cửa sổ thứ hai: cho phép cửa sổ bật lên của trang này rồi bấm lại.',
    full: 'Toàn màn hình',
    overview: 'Mọi cảnh',
    black: 'Màn hình đen. Bấm B để chiếu tiếp.',
    end: 'Thôi trình bày',
    clock: (passed: string) => `Đã nói ${passed}`,
    clockOf: (passed: string, left: string) => `Đã nói ${passed}, còn ${left}`,
    over: (passed: string, over: string) => `Đã nói ${passed}, quá ${over}`,
    keys: 'Phím: → ← chuyển cảnh, số rồi Enter để tới cảnh, O mọi cảnh, B màn hình đen, M thử trên bản đồ, R trở lại cảnh, S ghi chú, F toàn màn hình.',
    typed: (digits: string) => `Tới cảnh ${digits}, bấm Enter`,
    target: 'Mục tiêu',
    start: 'Đầu kỳ',
    goal: 'Đến 2025',
  },
  speaker: {
    window: 'Ghi chú của người nói',
    waiting: 'Chưa thấy cửa sổ trình chiếu. Mở trang Trọng Điểm và bấm Trình bày.',
    now: 'Đang chiếu',
    nextIs: (title: string) => `Tiếp theo: ${title}`,
    last: 'Đây là cảnh cuối.',
    noNotes: 'Cảnh này không có ghi chú.',
    restart: 'Tính lại giờ',
    black: 'Màn hình đen',
    isBlack: 'Người nghe đang thấy màn hình đen.',
    isChanged: 'Cảnh đang được thử khác đi.',
    scenes: 'Các cảnh',
  },
  /** What a picture is called that nobody gave a title. */
  pictures: {
    bivariate: (one: string, other: string) => `${one} và ${other}`,
    flag: 'Vùng khó khăn theo quy định',
    'flag-change': 'Vào, ra diện khó khăn',
    'flag-share': 'Tỉ lệ xóm đặc biệt khó khăn',
    score: 'Thứ tự ưu tiên',
    standing: 'Nhóm ưu tiên chắc đến đâu',
    shift: 'Thứ hạng thay đổi ra sao',
    cluster: (measure: string) => `Cụm của ${measure}`,
    hazard: 'Nguy cơ thiên tai',
    funding: 'Chọn trong ngân sách',
    inPlace: (title: string, place: string) => `${title}: ${place}`,
  },
  /** What the large figure of a slide counts. */
  figures: {
    highest: (place: string, measure: string) => `${measure} cao nhất: ${place}`,
    lowest: (place: string, measure: string) => `${measure} thấp nhất: ${place}`,
    fundedProjects: (money: string) => `dự án được chọn trong ${money}`,
    funded: (money: string) => `nơi được chọn trong ${money}`,
    yes: (measure: string, of: string) => `${measure}, trong ${of} nơi`,
    both: (unit: string) => `${unit} khó nhất ở cả hai chỉ tiêu`,
    flagged: (name: string, of: string) => `${name}, trong ${of} nơi được xét`,
    hamlets: (of: string) => `xóm đặc biệt khó khăn, trong ${of} xóm`,
    first: (place: string) => `điểm ưu tiên của ${place}, hạng 1`,
    certain: (top: string) => `chắc chắn thuộc ${top} nơi đầu, dù đổi cách tính`,
    cluster: (unit: string) => `${unit} trong cụm cần chú ý nhất`,
    risk: 'xóm nguy cơ cao theo ngưỡng của tỉnh',
    hazard: (unit: string) => `${unit} nguy cơ cao hoặc rất cao`,
    people: (communes: string) => `người, ở ${communes} xã, phường`,
    poorRate: (before: string, start: string) => `hộ nghèo toàn tỉnh ${start}, từ ${before}`,
    regions: 'xã, phường là khu vực III (QĐ 2230/QĐ-UBND)',
    of: (part: string, whole: string) => `${part}/${whole}`,
    asked: (unit: string) => `${unit} đề nghị đầu tư trước`,
  },
  sentences: {
    risk: (risk: string, open: string, of: string) =>
      `**${risk} xóm** nguy cơ cao. **${open}** trong ${of} xóm chưa đủ bản đồ để xét: chưa biết, không phải an toàn.`,
  },
  /** The scenes of the ready story. */
  ready: {
    province: {
      title: (province: string) => `${province}: ai, ở đâu`,
      sentence: (communes: string, former: string, area: string) =>
        `**${communes} xã, phường** nhập từ **${former} đơn vị** cũ, rộng **${area}**. Dân thưa và xa: đến được với dân đã là một khó khăn.`,
      notes:
        'Mở đầu bằng chính tỉnh ta. Dân số là số ghi trong hồ sơ sáp nhập. Nhắc: từ 1-7-2025 không còn cấp huyện, nên mọi xếp hạng dưới đây là của 56 xã, phường.',
    },
    targets: {
      title: 'Mục tiêu đến 2025 và điểm xuất phát',
      sentence: (targets: string, known: string, unknown: string) =>
        `Nghị quyết của Tỉnh ủy đặt **${targets} mục tiêu**; **${known}** có số đầu kỳ, **${unknown}** chưa có: không đo được điều mình không biết.`,
      latest: (year: string) => `cuối ${year}`,
      start: 'đầu 2021',
      source:
        'Nguồn: Nghị quyết của Tỉnh ủy về các chương trình mục tiêu quốc gia 2021-2025; tỉ lệ hộ nghèo cuối năm theo báo chí.',
      notes:
        'Số của Nghị quyết và báo chí, không phải số mẫu. Tỉ lệ hộ nghèo theo chuẩn 2021-2025; con số 22,06 % cuối 2020 là chuẩn cũ, không đem so. Hỏi: ai giữ số thực hiện của các mục tiêu còn lại?',
    },
    hardest: {
      title: 'Nơi nghèo nhất',
      notes:
        'Đọc câu trên màn hình, chỉ ba xã đậm nhất. Nhắc: số cấp xã chưa công bố, đây là số mẫu khớp với tổng của tỉnh; khi có số thật, nạp vào là bản đồ đổi ngay.',
    },
    why: {
      title: 'Vì sao: nghèo và đường đi',
      notes:
        'Ô có chấm là nơi vừa nghèo nhất vừa ít đường cứng nhất. Hai điều đi cùng nhau không có nghĩa điều này gây ra điều kia; nhưng ở đó làm đường là chạm tới cả hai.',
    },
    law: {
      title: 'Quy định chỉ ra gần như cả tỉnh',
      sentence: (third: string, all: string) =>
        `**${third} trong ${all}** xã, phường là khu vực III, nên khu vực không cho biết nơi nào trước. Phải nhìn vào từng xóm.`,
      notes:
        'Phân định theo Quyết định 2230/QĐ-UBND là số công bố; tỉ lệ xóm trên bản đồ tính từ số mẫu. Ý chính: quy định giúp xác định diện, không giúp chọn nơi làm trước.',
    },
    clusters: {
      title: 'Khó khăn nằm thành vùng',
      notes:
        'Cụm này khó có thể do ngẫu nhiên. Nơi khó nằm cạnh nhau thì một con đường, một trạm, một đường dây phục vụ được nhiều xã.',
    },
    danger: {
      title: 'Ai đang sống trong vùng nguy hiểm',
      notes:
        'Ngưỡng nguy cơ cao do tỉnh đặt. Nơi chưa có bản đồ không phải nơi an toàn. Vùng nguy cơ trên màn hình là mẫu: cần bản đồ của cơ quan chuyên môn trước khi quyết định di dời.',
    },
    priority: {
      title: 'Mười nơi đầu, và chắc đến đâu',
      notes:
        'Một nghìn cách tính hợp lý khác nhau. “Chắc chắn” là đổi cách tính vẫn ở trong nhóm; “tùy cách tính” là nơi cần bàn. Muốn hỏi “nếu bỏ nơi này thì sao”: bấm M, chọn xã, bấm “Tạm bỏ nơi này ra”; bấm R để trở lại.',
    },
    ask: {
      title: 'Điều đề nghị quyết định',
      points: (top: string) => [
        `Lấy **${top} xã** đứng đầu làm nơi đầu tư trước, theo thứ tự bên đây.`,
        'Thay **số mẫu bằng số thật** của các sở và xã trước khi phân bổ vốn.',
        'Khảo sát các xóm **nguy cơ cao** và lập bản đồ nơi chưa có, trước mùa mưa.',
        'Công khai tiêu chí và trọng số; **tính lại mỗi năm** bằng cùng một cách.',
      ],
      notes:
        'Xin ý kiến từng điểm. Nếu trọng số được đổi ngay tại phòng họp: bấm M, kéo thanh trọng số, danh sách đổi theo; bấm R để trở lại phương án trình.',
    },
  },
};
