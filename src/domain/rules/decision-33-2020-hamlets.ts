import type { Criterion, RuleSet } from './RuleSet.ts';

const minorityShare: Criterion = {
  kind: 'criterion',
  id: 'minority-15',
  indicator: 'minority-share',
  comparison: '>=',
  threshold: 0.15,
  unit: 'share',
  measure: { vi: 'tỉ lệ hộ dân tộc thiểu số', en: 'share of ethnic-minority households' },
};

const poor = (id: string, threshold: number): Criterion => ({
  kind: 'criterion',
  id,
  indicator: 'poor-rate',
  comparison: '>=',
  threshold,
  unit: 'share',
  measure: { vi: 'tỉ lệ hộ nghèo', en: 'poor-household rate' },
  counted: {
    one: { vi: 'hộ nghèo', en: 'poor household' },
    many: { vi: 'hộ nghèo', en: 'poor households' },
  },
});

const poor20 = poor('poor-20', 0.2);

const minorityAmongPoor: Criterion = {
  kind: 'criterion',
  id: 'minority-of-poor-60',
  indicator: 'minority-share-of-poor',
  comparison: '>',
  threshold: 0.6,
  unit: 'share',
  measure: {
    vi: 'tỉ lệ hộ dân tộc thiểu số trong số hộ nghèo',
    en: 'ethnic-minority share of the poor households',
  },
};

const noRoad: Criterion = {
  kind: 'criterion',
  id: 'no-all-year-road',
  indicator: 'all-year-road',
  comparison: '<',
  threshold: 1,
  unit: 'status',
  measure: { vi: 'đường đi được quanh năm đến trung tâm xã', en: 'all-year road to the commune centre' },
  wording: {
    pass: {
      vi: 'chưa có đường đi được quanh năm đến trung tâm xã',
      en: 'no road to the commune centre can be used all year',
    },
    fail: {
      vi: 'đã có đường đi được quanh năm đến trung tâm xã',
      en: 'a road to the commune centre can be used all year',
    },
  },
};

/** The law: no national grid, or over 30 % of households without it. The indicator counts those with it. */
const noGrid: Criterion = {
  kind: 'criterion',
  id: 'no-grid-30',
  indicator: 'grid-power',
  comparison: '<',
  threshold: 0.7,
  unit: 'share',
  complement: true,
  measure: {
    vi: 'tỉ lệ hộ chưa có điện lưới quốc gia',
    en: 'share of households without power from the national grid',
  },
  counted: {
    one: { vi: 'hộ dùng điện lưới', en: 'household on the grid' },
    many: { vi: 'hộ dùng điện lưới', en: 'households on the grid' },
  },
};

/**
 * Decision 33/2020/QĐ-TTg of 12 November 2020, Articles 2 and 6: especially difficult hamlets in 2021-2025.
 * A road that the rainy season closes counts as no road. The Mekong Delta's variant is left out.
 */
export const decision33of2020Hamlets: RuleSet = {
  id: 'decision-33-2020-hamlets',
  decree: { vi: 'Quyết định 33/2020/QĐ-TTg', en: 'Decision 33/2020/QĐ-TTg' },
  articles: '2, 6',
  from: 2021,
  to: 2025,
  level: 'hamlet',
  scope: minorityShare,
  classes: [
    {
      id: 'especially-difficult',
      name: { vi: 'đặc biệt khó khăn', en: 'especially difficult' },
      entering: { vi: 'vào diện đặc biệt khó khăn', en: 'it becomes especially difficult' },
      flagged: true,
      when: {
        kind: 'any',
        of: [
          poor20,
          {
            kind: 'all',
            of: [
              poor('poor-15', 0.15),
              { kind: 'not', of: poor20 },
              { kind: 'any', of: [minorityAmongPoor, noRoad, noGrid] },
            ],
          },
        ],
      },
    },
    {
      id: 'other',
      name: { vi: 'không thuộc diện đặc biệt khó khăn', en: 'not especially difficult' },
      entering: { vi: 'ra khỏi diện đặc biệt khó khăn', en: 'it is no longer especially difficult' },
      flagged: false,
      when: null,
    },
  ],
  citation: [
    'https://thuvienphapluat.vn/hoi-dap-phap-luat/50F33-hd-tieu-chi-xac-dinh-thon-dac-biet-kho-khan-giai-doan-2021-2025.html',
    'https://vanphong.langson.gov.vn/en/node/63276',
  ],
  sureness: 'read',
};
