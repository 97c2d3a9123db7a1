import { criteriaOf } from '../rules/criteriaOf.ts';
import { longestRuleName, mostOwnRules, type NamedRules } from '../rules/RuleChoices.ts';
import { ruleSets } from '../rules/ruleSets.ts';
import { thresholdFits } from '../rules/thresholdFits.ts';
import { numberFrom, type FieldReading, type PlanField } from './PlanField.ts';
import type { PlanRemarkCode } from './PlanRemarkCode.ts';

/** `own-1|decree-272-2025-hamlets|Cao B%E1%BA%B1ng 2026|grid-90:0.8,roads-60:0.7;own-2|...`: id, what was copied, name, changed thresholds. */
export const ownRulesField: PlanField<readonly NamedRules[]> = {
  key: 'own',
  write: (all) =>
    all
      .map(({ id, of, name, thresholds }) =>
        [
          id,
          of,
          encodeURIComponent(name),
          Object.entries(thresholds)
            .map(([criterion, threshold]) => `${criterion}:${String(threshold)}`)
            .join(','),
        ].join('|'),
      )
      .join(';'),
  read: (text) => {
    const remarks: { code: PlanRemarkCode; value: string }[] = [];
    const read = new Map<string, NamedRules>();
    for (const part of text === '' ? [] : text.split(';')) {
      const rules = read.size < mostOwnRules ? rulesFrom(part) : null;
      if (rules === null || read.has(rules.id)) remarks.push({ code: 'bad-value', value: part });
      else read.set(rules.id, rules);
    }
    return { value: [...read.values()], remarks } satisfies FieldReading<readonly NamedRules[]>;
  },
};

function rulesFrom(text: string): NamedRules | null {
  const [id = '', of = '', written = '', changes = '', ...more] = text.split('|');
  const base = ruleSets.find((ruleSet) => ruleSet.id === of);
  const name = nameFrom(written);
  if (base === undefined || name === null || more.length > 0 || !/^own-\d{1,3}$/.test(id)) return null;
  const criteria = criteriaOf(base);
  const thresholds = new Map<string, number>();
  for (const change of changes === '' ? [] : changes.split(',')) {
    const at = change.lastIndexOf(':');
    const criterion = criteria.find((each) => each.id === change.slice(0, at));
    const threshold = numberFrom(change.slice(at + 1));
    if (criterion === undefined || threshold === null || !thresholdFits(criterion, threshold)) return null;
    thresholds.set(criterion.id, threshold);
  }
  return { id, of, name, thresholds: Object.fromEntries(thresholds) };
}

function nameFrom(written: string): string | null {
  try {
    const name = decodeURIComponent(written).normalize('NFC').trim();
    return name === '' || name.length > longestRuleName ? null : name;
  } catch {
    return null;
  }
}
