import type { Words } from '../indicator/Indicator.ts';

/** Whom the decision entitles, and what the portal can judge it by. */
export interface EntitledGroup {
  readonly id: string;
  /** Where the decision names it. */
  readonly clause: string;
  readonly name: Words;
  /**
   * `risk`: hamlets at high risk; `difficulty`: especially difficult hamlets, of which the lack of land or water must still be shown; `survey`: only a
   * survey of households can tell, so the answer stays open.
   */
  readonly judgedBy: 'risk' | 'difficulty' | 'survey';
}

/** A decision that entitles and sets no order. */
export interface EntitlingDecision {
  readonly name: Words;
  readonly citation: string;
  /** In the order of listing, which is no order of priority. */
  readonly groups: readonly EntitledGroup[];
}

/**
 * Decision 590/QĐ-TTg of 2022, Article 1, I: population arrangement in 2021-2025, orientation to 2030. Read in a page that quotes its scope and the first two groups
 * of households; the others are named in the scope.
 */
export const decision590: EntitlingDecision = {
  name: { vi: 'Quyết định 590/QĐ-TTg (2022)', en: 'Decision 590/QĐ-TTg (2022)' },
  citation:
    'https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/van-hoa--xa-hoi/scope-of-the-resettlement-program-for-areas-affected-by-natural-disasters-extremely-difficult-region-1001886',
  groups: [
    {
      id: 'lost-home',
      clause: 'I.2.a',
      name: {
        vi: 'mất nhà ở, đất ở do thiên tai',
        en: 'lost house or homestead to a disaster',
      },
      judgedBy: 'survey',
    },
    {
      id: 'risk-area',
      clause: 'I.2.a',
      name: { vi: 'ở vùng có nguy cơ thiên tai', en: 'lives in an area at risk of disaster' },
      judgedBy: 'risk',
    },
    {
      id: 'difficult-area',
      clause: 'I.2.b',
      name: {
        vi: 'ở vùng đặc biệt khó khăn, thiếu đất, nước hoặc hạ tầng thiết yếu',
        en: 'lives in an especially difficult area and lacks land, water or essential infrastructure',
      },
      judgedBy: 'difficulty',
    },
    {
      id: 'border',
      clause: 'I.1',
      name: { vi: 'ở vùng biên giới', en: 'lives at the border' },
      judgedBy: 'survey',
    },
    {
      id: 'free-migrants',
      clause: 'I.1',
      name: { vi: 'di cư tự do', en: 'free migrants' },
      judgedBy: 'survey',
    },
    {
      id: 'special-use-forest',
      clause: 'I.1',
      name: { vi: 'ở trong rừng đặc dụng', en: 'lives in a special-use forest' },
      judgedBy: 'survey',
    },
  ],
};
