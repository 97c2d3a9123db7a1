import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../../src/domain/rules/compare.ts';
import { decision33of2020Communes } from '../../../src/domain/rules/decision-33-2020-communes.ts';
import { decision33of2020Hamlets } from '../../../src/domain/rules/decision-33-2020-hamlets.ts';
import { evaluateRuleSet } from '../../../src/domain/rules/evaluateRuleSet.ts';
import { householdsToThreshold } from '../../../src/domain/rules/householdsToThreshold.ts';
import { regionsOf } from '../../../src/domain/rules/regionsOf.ts';
import type { RuleSet } from '../../../src/domain/rules/RuleSet.ts';
import type { Language } from '../../../src/i18n/Language.ts';
import { plainText } from '../../../src/i18n/plainText.ts';
import { changeSentence } from '../../../src/i18n/rules/changeSentence.ts';
import { criterionLine } from '../../../src/i18n/rules/criterionLine.ts';
import { reasons } from '../../../src/i18n/rules/reasons.ts';
import { verdictSentence } from '../../../src/i18n/rules/verdictSentence.ts';
import { quietCommune, quietHamlet, unitWith, type SampleCells } from '../../domain/rules/sampleUnit.ts';
import { readNumber } from '../readNumber.ts';

/** Spaces made plain, so that the expected sentences can be read here. */
const readable = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

function why(ruleSet: RuleSet, base: SampleCells, changed: SampleCells, language: Language = 'vi'): string {
  const verdict = evaluateRuleSet(ruleSet, unitWith(base, changed));
  return readable(plainText(verdictSentence(ruleSet, verdict, language)));
}
const commune = (changed: SampleCells, language?: Language) =>
  why(decision33of2020Communes, quietCommune, changed, language);
const hamlet = (changed: SampleCells, language?: Language) =>
  why(decision33of2020Hamlets, quietHamlet, changed, language);

describe('the sentence that says why', () => {
  it('gives the reasons of region III, in both languages', () => {
    expect(commune({ 'poor-rate': 0.412 })).toBe(
      'Khu vực III vì tỉ lệ hộ nghèo 41,2 % ≥ 20 % và chưa đạt chuẩn nông thôn mới',
    );
    expect(commune({ 'poor-rate': 0.412 }, 'en')).toBe(
      'Region III because the poor-household rate is 41.2% ≥ 20% and it is not recognised as a new-rural commune',
    );
    expect(commune({ 'poor-rate': 0.17, 'trained-workers': 0.1996 })).toBe(
      'Khu vực III vì tỉ lệ hộ nghèo 17,0 % ≥ 15 %, tỉ lệ lao động có việc làm chưa qua đào tạo từ 3 tháng trở lên 80,04 % > 80 % và chưa đạt chuẩn nông thôn mới',
    );
    expect(commune({ 'poor-rate': 0.25, 'new-rural-status': 'not-applicable' })).toBe(
      'Khu vực III vì tỉ lệ hộ nghèo 25,0 % ≥ 20 % và là phường hoặc thị trấn, không xét chuẩn nông thôn mới',
    );
  });

  it('sets "because" and "and" apart, so that the page can make them bold', () => {
    const verdict = evaluateRuleSet(decision33of2020Communes, unitWith(quietCommune, { 'poor-rate': 0.5 }));
    const strong = verdictSentence(decision33of2020Communes, verdict, 'vi').filter((one) => one.strong);
    expect(strong.map(({ text }) => text)).toEqual(['vì', 'và']);
  });

  it('gives the reasons where a unit is not flagged, too', () => {
    expect(commune({})).toBe(
      'Khu vực II vì tỉ lệ hộ nghèo 12,0 % (≥ 10 % và < 15 %) và chưa đạt chuẩn nông thôn mới',
    );
    expect(commune({ 'new-rural-status': 1 })).toBe('Khu vực I vì đã đạt chuẩn nông thôn mới');
    expect(hamlet({})).toBe('Không thuộc diện đặc biệt khó khăn vì tỉ lệ hộ nghèo 12,0 % < 15 %');
    expect(commune({ 'minority-share': 0.098 })).toBe(
      'Không thuộc phạm vi Quyết định 33/2020/QĐ-TTg vì tỉ lệ hộ dân tộc thiểu số 9,8 % < 15 %',
    );
  });

  it('speaks of those without, where the law does and the figures count those with', () => {
    expect(hamlet({ 'poor-rate': 0.17, 'grid-power': 0.695 })).toBe(
      'Đặc biệt khó khăn vì tỉ lệ hộ nghèo 17,0 % ≥ 15 % và tỉ lệ hộ chưa có điện lưới quốc gia 30,5 % > 30 %',
    );
    expect(hamlet({ 'poor-rate': 0.17, 'all-year-road': 0 }, 'en')).toBe(
      'Especially difficult because the poor-household rate is 17.0% ≥ 15% and no road to the commune centre can be used all year',
    );
  });

  it('never rounds a rate onto the threshold that it misses', () => {
    expect(hamlet({ 'poor-rate': 0.1996 })).toContain('tỉ lệ hộ nghèo 19,96 %');
    expect(hamlet({ 'poor-rate': 0.1996 })).toContain('< 20 %');
  });

  it('says what is missing, why, and what the class may be', () => {
    expect(commune({ 'poor-rate': 0.17, 'minority-share-of-poor': 'not-reported' })).toBe(
      'Chưa xét được: thiếu số liệu về tỉ lệ hộ dân tộc thiểu số trong số hộ nghèo; có thể là khu vực III hoặc khu vực II',
    );
    expect(commune({ 'poor-rate': 0.3, 'new-rural-status': 'mixed' })).toBe(
      'Chưa xét được: thiếu số liệu về chuẩn nông thôn mới (các xã cũ khác nhau); có thể là khu vực III hoặc khu vực I',
    );
    expect(commune({ 'minority-share': 'not-reported' }, 'en')).toBe(
      'Cannot be assessed: no figure for share of ethnic-minority households; it may be outside the scope of Decision 33/2020/QĐ-TTg or region II',
    );
  });
});

describe('the sentence that says how far', () => {
  const changesOf = (changed: SampleCells, count: number | null, language: Language = 'vi') => {
    const verdict = evaluateRuleSet(decision33of2020Communes, unitWith(quietCommune, changed));
    return verdict.changes.map((change) =>
      readable(plainText(changeSentence(decision33of2020Communes, verdict, change, language, count))),
    );
  };

  it('counts households where the counts are known', () => {
    const fewer = householdsToThreshold(213, 1000, '<', 0.2);
    expect(fewer).toBe(-14);
    expect(changesOf({ 'poor-rate': 0.213 }, fewer)[0]).toBe(
      'Cần giảm 14 hộ nghèo nữa (tỉ lệ hộ nghèo từ 21,3 % xuống dưới 20 %) để sang khu vực II',
    );
    expect(changesOf({ 'poor-rate': 0.213 }, -1, 'en')[0]).toBe(
      'With 1 fewer poor household (the poor-household rate goes from 21.3% to below 20%), it moves to region II',
    );
  });

  it('names each way into each other class, and warns of the worse ones', () => {
    expect(changesOf({}, null)).toEqual([
      'Nếu tỉ lệ hộ nghèo từ 12,0 % xuống dưới 10 % thì sang khu vực I',
      'Nếu tỉ lệ hộ nghèo từ 12,0 % lên 20 % thì vào khu vực III',
      'Nếu đã đạt chuẩn nông thôn mới thì sang khu vực I',
    ]);
    expect(changesOf({}, 80)[1]).toBe(
      'Nếu thêm 80 hộ nghèo (tỉ lệ hộ nghèo từ 12,0 % lên 20 %) thì vào khu vực III',
    );
  });

  it('turns the move round where the law speaks of those without', () => {
    expect(changesOf({ 'poor-rate': 0.17, 'minority-literacy': 0.7 }, null)).toContain(
      'Nếu tỉ lệ người dân tộc thiểu số 15–60 tuổi chưa đọc thông, viết thạo tiếng phổ thông từ 30,0 % xuống dưới 20 % thì sang khu vực II',
    );
  });
});

describe('the printed criteria of any unit', () => {
  it.each([
    ['communes', decision33of2020Communes],
    ['hamlets', decision33of2020Hamlets],
  ])('show numbers that stand to the printed threshold as the answer says (%s)', (_name, ruleSet) => {
    const indicators = evaluateRuleSet(ruleSet, () => 0).criteria.map(({ criterion }) => criterion.indicator);
    const near = (indicator: string) =>
      fc
        .tuple(
          fc.constantFrom(...regionsOf(ruleSet, indicator).thresholds),
          fc.integer({ min: -40, max: 40 }),
        )
        .map(([threshold, off]) => Math.max(0, threshold + off / 100_003));
    const cells = fc.record(Object.fromEntries(indicators.map((indicator) => [indicator, near(indicator)])));
    fc.assert(
      fc.property(cells, (figures) => {
        const verdict = evaluateRuleSet(ruleSet, (indicator) => figures[indicator] ?? 0);
        for (const answer of verdict.criteria) {
          if (answer.criterion.unit === 'status') continue;
          const line = criterionLine(answer, 'vi');
          const threshold = readNumber(line.required);
          const holds = line.required.startsWith('≥')
            ? compare(readNumber(line.value), '>=', threshold)
            : line.required.startsWith('>')
              ? compare(readNumber(line.value), '>', threshold)
              : compare(readNumber(line.value), line.required.startsWith('≤') ? '<=' : '<', threshold);
          expect(holds, `${line.value} ${line.required}`).toBe(answer.answer === 'pass');
          const [clause = ''] = reasons([answer], 'vi');
          const [value = '', sign = '', bound = ''] =
            /(\S+)\s\S+ ([≥>≤<]) (.+)$/.exec(clause)?.slice(1) ?? [];
          const relation = ({ '≥': '>=', '>': '>', '≤': '<=', '<': '<' } as const)[sign] ?? '<';
          expect(compare(readNumber(value), relation, readNumber(bound)), clause).toBe(true);
        }
      }),
      { numRuns: 300, seed: 1996 },
    );
  });
});
