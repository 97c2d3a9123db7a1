import type { Words } from '../indicator/Indicator.ts';
import type { TargetKind } from './Target.ts';
import type { TargetMeasure } from './TargetMeasure.ts';

/** How the portal's figures answer for one target of the resolution, and what they do not quite say. */
export interface Measure2025 {
  readonly kind?: TargetKind;
  readonly measure: TargetMeasure | null;
  readonly caveat?: Words;
  /** Where nothing measures it: what there is, and why that is another thing. */
  readonly absent?: Words;
  /** The table that would answer (better). */
  readonly bring: Words;
}

const wholePopulation: Words = {
  vi: 'số liệu tính cho toàn dân, không riêng đồng bào dân tộc thiểu số',
  en: 'figures are for all residents, not ethnic minorities alone',
};
const end = { moment: 'end', percent: true } as const;
const indicator = (id: string): TargetMeasure => ({ kind: 'indicator', indicator: id });
const enrolment = (level: string, vi: string, en: string): Measure2025 => ({
  measure: indicator(`enrolment-${level}`),
  bring: {
    vi: `trẻ ${vi} trong độ tuổi và số đi học, theo xã`,
    en: `${en} by age and at school, by commune`,
  },
});
const listOfCommunes = (vi: string, en: string): Measure2025 => ({
  measure: null,
  absent: {
    vi: 'số có sẵn chỉ cho biết xã đạt chuẩn nông thôn mới hay chưa, không chia nâng cao và kiểu mẫu',
    en: 'figures at hand only tell which communes are recognised, not which are advanced or model ones',
  },
  bring: { vi: `danh sách xã đạt chuẩn nông thôn mới ${vi}`, en: `list of ${en} new-rural communes` },
});
const communes = 'commune2021';

/**
 * The 26 targets by their id in `geodata/facts/targets-2025.csv`. A target is answered only where the same thing is counted; a
 * wider or narrower scope is told beside it. Where age, people and training differ at once nothing stands in.
 */
export const measures2025: Readonly<Record<string, Measure2025>> = {
  'income-minority-growth': {
    kind: 'multiple',
    measure: indicator('income'),
    caveat: {
      vi: `${wholePopulation.vi}, theo giá hiện hành`,
      en: `${wholePopulation.en}, at current prices`,
    },
    bring: {
      vi: 'thu nhập bình quân của người dân tộc thiểu số, theo năm',
      en: 'income per person of ethnic minorities, by year',
    },
  },
  'health-insurance-minority': {
    measure: {
      ...indicator('health-insurance'),
      reported: [{ ...end, indicator: 'health_insurance_coverage' }],
    },
    caveat: wholePopulation,
    bring: {
      vi: 'người dân tộc thiểu số và số có thẻ bảo hiểm y tế, theo xã',
      en: 'ethnic-minority people and those insured, by commune',
    },
  },
  'vocational-training-minority': {
    measure: null,
    absent: {
      vi: 'số có sẵn là lao động có việc làm, mọi dân tộc, đã qua đào tạo từ 3 tháng: khác độ tuổi, khác đối tượng, khác loại đào tạo',
      en: 'figures at hand are of employed workers of all peoples with training of three months or more: another age, other people, other training',
    },
    bring: {
      vi: 'người dân tộc thiểu số trong độ tuổi lao động và số đã học nghề, theo xã',
      en: 'working-age ethnic-minority people and those with vocational training, by commune',
    },
  },
  'hamlet-community-house': {
    measure: {
      ...indicator('community-house'),
      reported: [{ ...end, indicator: 'hamlets_with_community_house' }],
    },
    bring: {
      vi: 'xóm có nhà sinh hoạt cộng đồng đạt tiêu chuẩn',
      en: 'hamlets with a standard community house',
    },
  },
  'hamlet-art-troupe': {
    measure: indicator('art-troupe'),
    bring: { vi: 'xóm có đội văn hóa, văn nghệ', en: 'hamlets with an art troupe' },
  },
  'broadcast-minority': {
    measure: null,
    absent: {
      vi: 'số đã công bố năm 2020 chỉ là người xem được Đài Truyền hình Việt Nam, không riêng người dân tộc thiểu số và không có đài phát thanh',
      en: 'what was published for 2020 is people who can watch Vietnam Television, not ethnic minorities alone and without radio',
    },
    caveat: {
      vi: 'mốc 93 % là người dân xem được Đài Truyền hình Việt Nam',
      en: 'the baseline of 93 % is people who can watch Vietnam Television',
    },
    bring: {
      vi: 'người dân tộc thiểu số được xem truyền hình, nghe đài, theo xã',
      en: 'ethnic-minority people reached by television and radio, by commune',
    },
  },
  'hygienic-water-minority': {
    measure: indicator('hygienic-water'),
    caveat: {
      vi: `${wholePopulation.vi}; mốc “trên 90 %” của nghị quyết là dân cư nông thôn`,
      en: `${wholePopulation.en}; the resolution’s baseline of over 90 % is rural residents`,
    },
    bring: {
      vi: 'người dân tộc thiểu số và số dùng nước hợp vệ sinh, theo xã',
      en: 'ethnic-minority people and those using hygienic water, by commune',
    },
  },
  'poverty-reduction-per-year': {
    kind: 'fall-per-year',
    measure: {
      ...indicator('poor-rate'),
      reported: [
        { ...end, indicator: 'poor_household_rate_old_standard_2016_2020', standard: '2016-2020' },
        { moment: 'start', percent: true, indicator: 'poor_household_rate_new_standard_start_of_year' },
        { ...end, indicator: 'poor_household_rate_end_of_year' },
      ],
    },
    caveat: {
      vi: 'mức giảm 4,12 điểm % mỗi năm 2016-2020 theo chuẩn cũ, không nối với chuỗi này; từ 2027 áp dụng chuẩn mới',
      en: 'the fall of 4.12 points a year in 2016-2020 is of the older standard and is not joined; a new standard applies from 2027',
    },
    bring: { vi: 'rà soát hộ nghèo hằng năm, theo xóm', en: 'the yearly poverty review, by hamlet' },
  },
  'poverty-reduction-poor-districts': {
    kind: 'fall-per-year',
    measure: null,
    absent: {
      vi: 'danh sách huyện nghèo của tỉnh theo Quyết định 353/QĐ-TTg chưa có trong dữ liệu, nên không biết phải cộng những huyện nào',
      en: 'the poor districts of the province by Decision 353/QĐ-TTg are not in the data, so nobody knows which to add up',
    },
    bring: {
      vi: 'danh sách huyện nghèo và số hộ, hộ nghèo của các huyện đó theo năm',
      en: 'the list of poor districts with their households and poor households by year',
    },
  },
  'districts-out-of-poverty': {
    measure: null,
    absent: {
      vi: 'dữ liệu không có quyết định nào về huyện thoát nghèo; tỉ lệ hộ nghèo không thay được',
      en: 'the data hold no decision on districts that left the list; a poverty rate does not stand in for one',
    },
    bring: { vi: 'quyết định công nhận huyện thoát nghèo', en: 'decisions by which districts left the list' },
  },
  'units-leaving-difficult-list': {
    measure: {
      kind: 'leaving',
      ruleSets: ['decision-33-2020-communes', 'decision-33-2020-hamlets'],
      since: 2021,
    },
    caveat: {
      vi: 'xét theo tiêu chí Quyết định 33/2020/QĐ-TTg trên số liệu từng năm, không phải danh sách được phê duyệt',
      en: 'judged by the criteria of Decision 33/2020/QĐ-TTg on the figures of each year, not the approved list',
    },
    bring: {
      vi: 'quyết định phê duyệt xã, xóm ra khỏi diện đặc biệt khó khăn',
      en: 'decisions on communes and hamlets that left the list',
    },
  },
  'ntm-communes': {
    measure: {
      kind: 'count',
      set: communes,
      indicator: 'new-rural-status',
      passes: { comparison: '>=', value: 1 },
      distance: { indicator: 'new-rural-criteria', value: 19 },
      reported: [{ moment: 'end', percent: false, indicator: 'ntm_recognised_communes' }],
    },
    caveat: {
      vi: 'theo 139 xã trước 1-7-2025 và 19 tiêu chí giai đoạn 2021-2025; bộ tiêu chí 2026-2030 không nối với chuỗi này',
      en: 'over the 139 communes before 1 July 2025 and the 19 criteria of 2021-2025; those of 2026-2030 are not joined',
    },
    bring: {
      vi: 'danh sách xã đạt chuẩn nông thôn mới theo năm',
      en: 'list of new-rural communes by year',
    },
  },
  'ntm-advanced-communes': listOfCommunes('nâng cao', 'advanced'),
  'ntm-model-communes': listOfCommunes('kiểu mẫu', 'model'),
  'ntm-minimum-criteria': {
    measure: {
      kind: 'count',
      set: communes,
      indicator: 'new-rural-criteria',
      passes: { comparison: '<', value: 15 },
    },
    caveat: {
      vi: '19 tiêu chí giai đoạn 2021-2025; bộ tiêu chí 2026-2030 không nối với chuỗi này',
      en: 'the 19 criteria of 2021-2025; those of 2026-2030 are not joined',
    },
    bring: { vi: 'số tiêu chí nông thôn mới của từng xã', en: 'new-rural criteria met by each commune' },
  },
  'ntm-hamlets': {
    measure: null,
    absent: {
      vi: 'số có sẵn là công nhận theo xã, không phải theo xóm',
      en: 'figures at hand are of recognised communes, not of recognised hamlets',
    },
    bring: {
      vi: 'danh sách xóm được công nhận đạt chuẩn nông thôn mới',
      en: 'list of hamlets recognised as new rural',
    },
  },
  'road-district-commune-paved': {
    measure: null,
    absent: {
      vi: 'số có sẵn là đường xóm, xã được cứng hóa và đường từ huyện tới trung tâm xã, không phải toàn bộ đường huyện, đường xã',
      en: 'figures at hand are of hardened hamlet and commune roads and of the road from district to commune centre, not of all district and commune roads',
    },
    bring: {
      vi: 'chiều dài đường huyện, đường xã và phần đã nhựa hóa, bê tông hóa, theo xã',
      en: 'length of district and commune roads and its paved part, by commune',
    },
  },
  'commune-centre-road-paved': {
    measure: null,
    absent: {
      vi: 'đã công bố là mọi xã có đường ô tô tới trung tâm năm 2020, không rõ mặt đường; số km cứng hóa từ huyện tới xã không cho biết xã nào có đường nhựa hoặc bê tông tới trung tâm',
      en: 'published is that all communes had a car road to the centre in 2020, its surface not stated; kilometres hardened from district to commune do not tell whose centre a paved road reaches',
    },
    bring: {
      vi: 'xã đã có hoặc chưa có đường nhựa, bê tông tới trung tâm',
      en: 'communes with or without a paved road to their centre',
    },
  },
  'schools-solid': {
    measure: null,
    absent: {
      vi: 'số đã công bố năm 2020 là xã có trường đạt chuẩn nông thôn mới, không phải phòng học kiên cố',
      en: 'what was published for 2020 is communes whose schools meet the new-rural standard, not solid classrooms',
    },
    bring: {
      vi: 'phòng học và số phòng kiên cố, theo trường',
      en: 'classrooms and solid ones, by school',
    },
  },
  'health-stations-solid': {
    measure: { kind: 'reported', reported: [{ ...end, indicator: 'health_stations_solid' }] },
    bring: { vi: 'trạm y tế và tình trạng nhà trạm', en: 'health stations and how they are built' },
  },
  'enrolment-preschool-5': enrolment('preschool', '5 tuổi', 'five-year-olds'),
  'enrolment-primary': enrolment('primary', 'tiểu học', 'primary pupils'),
  'enrolment-lower-secondary': enrolment('lower-secondary', 'trung học cơ sở', 'lower-secondary pupils'),
  'enrolment-upper-secondary': enrolment('upper-secondary', 'trung học phổ thông', 'upper-secondary pupils'),
  'literacy-15-plus': {
    measure: null,
    absent: {
      vi: 'số có sẵn là người dân tộc thiểu số 15-60 tuổi biết chữ, không phải mọi người từ 15 tuổi',
      en: 'figures at hand are of ethnic-minority people aged 15-60, not of everybody from 15',
    },
    bring: {
      vi: 'người từ 15 tuổi và số biết chữ, theo xã',
      en: 'people aged 15 and over and those literate, by commune',
    },
  },
  'electricity-households': {
    measure: {
      ...indicator('grid-power'),
      reported: [{ moment: 'middle', percent: true, indicator: 'households_on_grid_at_31_may' }],
    },
    caveat: {
      vi: 'chỉ tính điện lưới quốc gia; nguồn điện khác phù hợp chưa có số liệu',
      en: 'the national grid alone; other suitable sources have no figures',
    },
    bring: {
      vi: 'hộ dùng điện lưới và nguồn điện khác, theo xóm',
      en: 'households with grid power or another source, by hamlet',
    },
  },
};
