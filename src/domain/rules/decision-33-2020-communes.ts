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

const poor = (id: string, comparison: '>=' | '<', threshold: number): Criterion => ({
  kind: 'criterion',
  id,
  indicator: 'poor-rate',
  comparison,
  threshold,
  unit: 'share',
  measure: { vi: 'tỉ lệ hộ nghèo', en: 'poor-household rate' },
  counted: {
    one: { vi: 'hộ nghèo', en: 'poor household' },
    many: { vi: 'hộ nghèo', en: 'poor households' },
  },
});

const poor20 = poor('poor-20', '>=', 0.2);

/** Wards and townships are not examined for new-rural standards, so they are not recognised (Art. 3, 4). */
const newRural: Criterion = {
  kind: 'criterion',
  id: 'new-rural',
  indicator: 'new-rural-status',
  comparison: '>=',
  threshold: 1,
  unit: 'status',
  measure: { vi: 'chuẩn nông thôn mới', en: 'new-rural standard' },
  whenNotApplicable: 'fail',
  wording: {
    pass: { vi: 'đã đạt chuẩn nông thôn mới', en: 'it is recognised as a new-rural commune' },
    fail: { vi: 'chưa đạt chuẩn nông thôn mới', en: 'it is not recognised as a new-rural commune' },
    notApplicable: {
      vi: 'là phường hoặc thị trấn, không xét chuẩn nông thôn mới',
      en: 'it is a ward or township, which the new-rural standard does not concern',
    },
  },
};

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

/** The law: at least 20 % cannot read and write. The indicator counts those who can: at most 80 %. */
const illiteracy: Criterion = {
  kind: 'criterion',
  id: 'illiteracy-20',
  indicator: 'minority-literacy',
  comparison: '<=',
  threshold: 0.8,
  unit: 'share',
  complement: true,
  measure: {
    vi: 'tỉ lệ người dân tộc thiểu số 15–60 tuổi chưa đọc thông, viết thạo tiếng phổ thông',
    en: 'share of ethnic-minority people aged 15–60 who cannot read and write Vietnamese',
  },
};

/** The law: over 80 % without training of three months. The indicator counts those with it: under 20 %. */
const untrained: Criterion = {
  kind: 'criterion',
  id: 'untrained-80',
  indicator: 'trained-workers',
  comparison: '<',
  threshold: 0.2,
  unit: 'share',
  complement: true,
  measure: {
    vi: 'tỉ lệ lao động có việc làm chưa qua đào tạo từ 3 tháng trở lên',
    en: 'share of employed workers without at least three months of training',
  },
};

const farFromDistrict: Criterion = {
  kind: 'criterion',
  id: 'district-road-20-km',
  indicator: 'km-to-district-centre',
  comparison: '>',
  threshold: 20,
  unit: 'km',
  measure: {
    vi: 'đường từ trung tâm huyện đến trung tâm xã',
    en: 'road from the district centre to the commune centre',
  },
};

/** The law: over 50 % of those kilometres not asphalted or concreted. The indicator counts those that are. */
const roadUnhardened: Criterion = {
  kind: 'criterion',
  id: 'district-road-unhardened-50',
  indicator: 'district-road-hardened-share',
  comparison: '<',
  threshold: 0.5,
  unit: 'share',
  complement: true,
  measure: {
    vi: 'tỉ lệ km đường đến trung tâm huyện chưa rải nhựa, đổ bê tông',
    en: 'share of the road to the district centre not asphalted or concreted',
  },
};

/**
 * Decision 33/2020/QĐ-TTg of 12 November 2020, Articles 2-5: which communes of the ethnic-minority and
 * mountainous area belong to regions III, II and I in 2021-2025. It counts the poor alone, not the near-poor.
 * A recognised new-rural commune is in region I however high its poor rate.
 * The variants for the Mekong Delta are left out; they do not concern Cao Bằng.
 */
export const decision33of2020Communes: RuleSet = {
  id: 'decision-33-2020-communes',
  decree: { vi: 'Quyết định 33/2020/QĐ-TTg', en: 'Decision 33/2020/QĐ-TTg' },
  articles: '2–5',
  from: 2021,
  to: 2025,
  level: 'commune',
  scope: minorityShare,
  classes: [
    {
      id: 'III',
      name: { vi: 'khu vực III', en: 'region III' },
      entering: { vi: 'vào khu vực III', en: 'it enters region III' },
      flagged: true,
      when: {
        kind: 'all',
        of: [
          {
            kind: 'any',
            of: [
              poor20,
              {
                kind: 'all',
                of: [
                  poor('poor-15', '>=', 0.15),
                  { kind: 'not', of: poor20 },
                  {
                    kind: 'any',
                    of: [
                      minorityAmongPoor,
                      illiteracy,
                      untrained,
                      { kind: 'all', of: [farFromDistrict, roadUnhardened] },
                    ],
                  },
                ],
              },
            ],
          },
          { kind: 'not', of: newRural },
        ],
      },
    },
    {
      id: 'II',
      name: { vi: 'khu vực II', en: 'region II' },
      entering: { vi: 'sang khu vực II', en: 'it moves to region II' },
      flagged: false,
      when: null,
    },
    {
      id: 'I',
      name: { vi: 'khu vực I', en: 'region I' },
      entering: { vi: 'sang khu vực I', en: 'it moves to region I' },
      flagged: false,
      when: { kind: 'any', of: [newRural, poor('poor-10', '<', 0.1)] },
    },
  ],
  citation: [
    'https://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/32357/tieu-chi-xac-dinh-xa-dac-biet-kho-khan-giai-doan-2021-2025',
    'https://nganhangphapluat.lawnet.vn/tu-van-phap-luat/van-hoa--xa-hoi/tieu-chi-xac-dinh-xa-khu-vuc-i-giai-doan-20212025-331539',
    'https://lawnet.vn/thong-tin-phap-luat/en/khac/criteria-for-identifying-communes-in-regions-i-ii-and-iii-of-vietnam-107510.html',
    'https://lawnet.vn/thong-tin-phap-luat/en/khac/criteria-for-determining-ethnic-minority-and-mountainous-areas-in-vietnam-142748.html',
    'https://vanphong.langson.gov.vn/en/node/63276',
    'http://mttqkiengiang.org.vn/chi-tiet/quyet-dinh-ve-tieu-chi-phan-dinh-vung-dong-bao-dan-toc-thieu-so-va-mien-nui-theo-trinh-do-phat-trien-giai-doan-20212025/3751',
  ],
  sureness: 'read',
};
