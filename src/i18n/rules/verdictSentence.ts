import type { RuleSet } from '../../domain/rules/RuleSet.ts';
import { outOfScope, type Verdict } from '../../domain/rules/Verdict.ts';
import { capital } from '../capital.ts';
import type { Language } from '../Language.ts';
import { segments, type Sentence } from '../segments.ts';
import { wordIn } from '../wordIn.ts';
import { wordsOf } from '../wordsOf.ts';
import { joinWith } from './joinWith.ts';
import { ruleSetName } from './ruleSetName.ts';
import { reasons } from './reasons.ts';

/**
 * Why a unit has its class, is out of scope, or cannot be assessed and what is missing, in one sentence
 * without a full stop: "Khu vực III vì tỉ lệ hộ nghèo 41,2 % ≥ 20 % và chưa đạt chuẩn nông thôn mới".
 */
export function verdictSentence(ruleSet: RuleSet, verdict: Verdict, language: Language): Sentence {
  const words = wordsOf(language).rules;
  const name = (id: string) => className(ruleSet, id, language);
  if (verdict.status === 'open') {
    const classes = joinWith(verdict.possible.map(name), words.or);
    return segments(words.open(joinWith(lacking(verdict, language), words.and), classes));
  }
  const deciding = verdict.criteria.filter(({ criterion }) => verdict.because.includes(criterion.id));
  const because = joinWith(reasons(deciding, language), words.and);
  const told = name(verdict.class ?? outOfScope);
  // Outside the scope the criteria are named anyway.
  const isOwn = ruleSet.ownCopy !== undefined && verdict.class !== null;
  return segments(words.because(capital(isOwn ? words.byOwn(told) : told), because));
}

function className(ruleSet: RuleSet, id: string, language: Language): string {
  const ruleClass = ruleSet.classes.find((one) => one.id === id);
  if (ruleClass !== undefined) return wordIn(ruleClass.name, language);
  return wordsOf(language).rules.outOfScope(ruleSetName(ruleSet, language));
}

/** The missing figures by what the law measures, with the reason where it is more than "not reported". */
function lacking(verdict: Verdict, language: Language): readonly string[] {
  const { rules, units } = wordsOf(language);
  return verdict.missing.map((indicator) => {
    const about = verdict.criteria.find(({ criterion }) => criterion.indicator === indicator);
    if (about === undefined) return indicator;
    const measure = wordIn(about.criterion.measure, language);
    const { cell } = about;
    return typeof cell === 'number' || cell === 'not-reported'
      ? measure
      : rules.lackingBecause(measure, units.missing[cell]);
  });
}
