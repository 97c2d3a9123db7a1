import type { Unit } from '../indicator/Indicator.ts';
import { criteriaOf } from '../rules/criteriaOf.ts';
import { longestRuleName, mostOwnRules, type NamedRules } from '../rules/RuleChoices.ts';
import { ruleSets } from '../rules/ruleSets.ts';
import { thresholdFits } from '../rules/thresholdFits.ts';
import { numberFrom, type FieldReading, type PlanField } from './PlanField.ts';
import type { PlanRemarkCode } from './PlanRemarkCode.ts';

/** `own-1|decree-272-2025-hamlets|Cao B%E1%BA%B1ng 2026|grid-90:0.8,roads-60:0.7;own-2|...`: id, what was copied, name, changed thresholds, and changed parameters where there are some. */
export const ownRulesField: PlanField<readonly NamedRules[]> = {
  key: 'own',
  write: (all) =>
    all
      .map(({ id, of, name, thresholds, parameters }) =>
        [
          id,
          of,
          encodeURIComponent(name),
          assigned(thresholds),
          ...(Object.keys(parameters).length === 0 ? [] : [assigned(parameters)]),
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
  const [id = '', of = '', written = '', changes = '', figures = '', ...more] = text.split('|');
  const base = ruleSets.find((ruleSet) => ruleSet.id === of);
  const name = nameFrom(written);
  if (base === undefined || name === null || more.length > 0 || !/^own-\d{1,3}$/.test(id)) return null;
  const thresholds = numbersFrom(changes, criteriaOf(base));
  const parameters = numbersFrom(figures, base.parameters ?? []);
  return thresholds === null || parameters === null ? null : { id, of, name, thresholds, parameters };
}

function assigned(numbers: Readonly<Record<string, number>>): string {
  return Object.entries(numbers)
    .map(([id, number]) => `${id}:${String(number)}`)
    .join(',');
}

/** `null` as soon as one of them names nothing, or cannot be. */
function numbersFrom(
  text: string,
  known: readonly { readonly id: string; readonly unit: Unit }[],
): Readonly<Record<string, number>> | null {
  const numbers = new Map<string, number>();
  for (const part of text === '' ? [] : text.split(',')) {
    const at = part.lastIndexOf(':');
    const about = known.find(({ id }) => id === part.slice(0, at));
    const number = numberFrom(part.slice(at + 1));
    if (about === undefined || number === null || !thresholdFits(about, number)) return null;
    numbers.set(about.id, number);
  }
  return Object.fromEntries(numbers);
}

function nameFrom(written: string): string | null {
  try {
    const name = decodeURIComponent(written).normalize('NFC').trim();
    return name === '' || name.length > longestRuleName ? null : name;
  } catch {
    return null;
  }
}
