export const units = {
  /** What stands small and grey behind a number. */
  name: {
    share: (_count: number) => '%',
    households: (_count: number) => 'hộ',
    people: (_count: number) => 'người',
    km: (_count: number) => 'km',
    km2: (_count: number) => 'km²',
    'people-per-km2': (_count: number) => 'người/km²',
    'million-dong-per-person-year': (_count: number) => 'triệu đồng/người/năm',
    criteria: (_count: number) => 'tiêu chí',
    units: (_count: number) => 'đơn vị',
    status: (_count: number) => '',
    number: (_count: number) => '',
  },
  /** A 0/1 status where nothing better is known of it. */
  status: { yes: 'có', no: 'không' },
  points: (_count: number) => 'điểm %',
  dong: { plain: 'đồng', million: 'triệu đồng', billion: 'tỷ đồng' },
  rank: (rank: string, of: string) => `${rank}/${of}`,
  period: {
    start: (year: string) => `đầu năm ${year}`,
    middle: (year: string) => `giữa năm ${year}`,
    end: (year: string) => `cuối năm ${year}`,
  },
  date: {
    day: (day: number, month: number, year: number) => `${day}/${month}/${year}`,
    month: (month: number, year: number) => `tháng ${month}/${year}`,
    year: (year: number) => `năm ${year}`,
  },
  /** Why a figure is not there, where a number would stand. */
  missing: {
    'not-reported': 'chưa có số liệu',
    'not-applicable': 'không áp dụng',
    incomplete: 'thiếu số liệu thành phần',
    'not-carried': 'không tính được ở cấp này',
    'no-denominator': 'không có mẫu số',
    unparsed: 'không đọc được',
    mixed: 'các xã cũ khác nhau',
    'not-mapped': 'chưa có bản đồ nguy cơ',
    'not-covered': 'lớp bản đồ không nói về nơi này',
    'not-comparable': 'hai năm không so được',
  },
};
