/**
 * What is published about the province and two of its districts, and so what the sample must agree with.
 * Sources: R = resolution of the provincial Party committee, 2022; the others as in `geodata/facts/reported-figures.csv`.
 */
export const published = {
  /** R: start of 2021, standard of 2021-2025; 33.09 % and 13.3 % leave 128,660 to 128,694 households. */
  households2021: 128_677,
  poor2021: 42_580,
  nearPoor2021: 17_110,
  /** R: end of 2020, standard of 2016-2020. */
  poorRateOldStandard: 0.2206,
  /** vietnamplus.vn, post 222218. */
  poorRate: { 2022: 0.2894, 2023: 0.2471 },
  /** toidap.com: said of early 2023, taken as the count at the start of the period. */
  thachAn: {
    district: '053',
    households2021: 7_966,
    poor2021: 3_720,
    difficultHamlets: 69,
    residents2023: 31_518,
  },
  /** vietnamnet.vn 2321029: poor and near-poor households, 39.68 % of all, end of 2023. */
  haLang: { district: '048', households2023: 6_142, poorAndNearPoor2023: 2_437 },
  /** tv.danviet.vn, September 2023: about 30 % of households without the grid. */
  baoLac: { district: '043', offGrid2023: 0.3 },
  /** R: above 91 % in 2020; nongnghiep.vn d299648: 91.3 % on 31 May 2021. */
  grid: { 2020: 0.911, 2021: 0.913 },
  /** R: above 90 % of rural residents. */
  ruralHygienicWater2020: 0.903,
  /** R. */
  insured2020: 0.9817,
  /** R: 17 of 139 communes, 11.63 criteria on average. */
  newRural2020: { recognised: 17, averageCriteria: 11.63 },
  /** laodong.vn 1620303: share of hamlets, late 2025. */
  hamlets2025: { carRoad: 0.7, communityHouse: 0.8 },
  /** Residents of the whole province, 2022 (123docz.net); of three districts, 2019. */
  residents2022: 535_800,
  residents2019: { '042': 65_025, '043': 54_420, '045': 59_467 },
} as const;
