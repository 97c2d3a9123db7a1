import type { Comparison } from '../rules/RuleSet.ts';
import {
  longestTargetName,
  longestTargetSource,
  mostOwnTargets,
  ownTargetYears,
  type OwnTarget,
} from '../progress/OwnTarget.ts';
import { ownTargetFits } from '../progress/ownTargetFits.ts';
import { numberFrom, type FieldReading, type PlanField } from './PlanField.ts';
import type { PlanRemarkCode } from './PlanRemarkCode.ts';

const written: Readonly<Record<Comparison, string>> = { '>=': 'ge', '>': 'gt', '<=': 'le', '<': 'lt' };
const comparisons = Object.entries(written) as readonly (readonly [Comparison, string])[];

/** `target-1|grid-power|ge|0.99|2030|C%C3%B3%20%C4%91i%E1%BB%87n|Ngh%E1%BB%8B%20quy%E1%BA%BFt;target-2|...`: id, indicator, comparison, value, year, name, source. */
export const ownTargetsField: PlanField<readonly OwnTarget[]> = {
  key: 'aims',
  write: (all) =>
    all
      .map(({ id, indicator, comparison, value, year, name, source }) =>
        [
          id,
          indicator,
          written[comparison],
          String(value),
          String(year),
          encodeURIComponent(name),
          encodeURIComponent(source),
        ].join('|'),
      )
      .join(';'),
  read: (text) => {
    const remarks: { code: PlanRemarkCode; value: string }[] = [];
    const read = new Map<string, OwnTarget>();
    for (const part of text === '' ? [] : text.split(';')) {
      const target = read.size < mostOwnTargets ? targetFrom(part) : null;
      if (target === null || read.has(target.id)) remarks.push({ code: 'bad-value', value: part });
      else read.set(target.id, target);
    }
    return { value: [...read.values()], remarks } satisfies FieldReading<readonly OwnTarget[]>;
  },
};

function targetFrom(text: string): OwnTarget | null {
  const [id = '', indicator = '', sign = '', figure = '', when = '', called = '', cited = '', ...more] =
    text.split('|');
  const comparison = comparisons.find(([, word]) => word === sign)?.[0];
  const value = numberFrom(figure);
  const year = Number(when);
  const name = textFrom(called, longestTargetName);
  const source = textFrom(cited, longestTargetSource);
  const isWell = /^target-\d{1,3}$/.test(id) && /^[a-z0-9-]{1,80}$/.test(indicator) && more.length === 0;
  if (!isWell || comparison === undefined || value === null || !ownTargetFits(value, 'number')) return null;
  if (!ownTargetYears.includes(year) || name === null || name === '' || source === null) return null;
  return { id, name, indicator, comparison, value, year, source };
}

function textFrom(text: string, longest: number): string | null {
  try {
    const read = decodeURIComponent(text).normalize('NFC').trim();
    return read.length > longest ? null : read;
  } catch {
    return null;
  }
}
