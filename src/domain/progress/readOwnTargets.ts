import { fold } from '../area/fold.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { Comparison } from '../rules/RuleSet.ts';
import { cellText } from '../sheet/cellText.ts';
import type { RawCell, RawTable } from '../sheet/RawTable.ts';
import { typedNumber } from '../sheet/typedNumber.ts';
import { longestTargetName, longestTargetSource, ownTargetYears, type OwnTarget } from './OwnTarget.ts';
import { ownTargetFits } from './ownTargetFits.ts';
import {
  ownTargetColumns,
  type OwnTargetColumn,
  type OwnTargetProblem,
  type OwnTargetSheet,
} from './OwnTargetSheet.ts';

/** Names of columns, folded. */
const named: Readonly<Record<OwnTargetColumn, RegExp>> = {
  name: /^(ten|ten muc tieu|muc tieu|name|target)$/,
  indicator: /^(chi tieu|chi so|indicator)$/,
  scope: /^(pham vi|scope)$/,
  comparison: /^(so sanh|dau|comparison|comparator)$/,
  value: /^(gia tri|value)$/,
  year: /^(nam|year)$/,
  source: /^(nguon|source)$/,
};
const needed: readonly OwnTargetColumn[] = ['name', 'indicator', 'comparison', 'value', 'year'];

const comparisons: readonly (readonly [RegExp, Comparison])[] = [
  [/^(>=|≥|it nhat|at least)$/, '>='],
  [/^(>|tren|over)$/, '>'],
  [/^(<=|≤|nhieu nhat|at most)$/, '<='],
  [/^(<|duoi|under)$/, '<'],
];

/**
 * Targets of the planner's own from a table, one a row: name, indicator (its name or id), scope (the province, or empty), comparison, value,
 * year, source. A value of a share is in percent, with or without its sign.
 *
 * @param offered measures a target can be set for
 * @param room how many more the plan holds
 */
export function readOwnTargets(
  { rows }: Pick<RawTable, 'rows'>,
  offered: readonly Indicator[],
  room: number,
): OwnTargetSheet {
  const at = rows.slice(0, 20).findIndex((row) => needed.every((column) => indexOf(row, column) >= 0));
  const header = rows[at];
  if (header === undefined)
    return { targets: [], problems: [{ line: 1, code: 'columns-missing', text: '' }] };
  const places = ownTargetColumns.map((column) => [column, indexOf(header, column)] as const);
  const targets: Omit<OwnTarget, 'id'>[] = [];
  const problems: OwnTargetProblem[] = [];
  for (const [index, row] of rows.entries()) {
    if (index <= at || row.every((cell) => cellText(cell) === '')) continue;
    const texts = Object.fromEntries(
      places.map(([column, place]) => [column, cellText(row[place] ?? '')]),
    ) as Record<OwnTargetColumn, string>;
    const target = targetIn(texts, offered);
    const line = index + 1;
    if (typeof target === 'string')
      problems.push({ line, code: target, text: texts[target === 'value-unclear' ? 'value' : target] });
    else if (targets.length >= room) problems.push({ line, code: 'too-many', text: target.name });
    else targets.push(target);
  }
  return { targets, problems };
}

const indexOf = (row: readonly RawCell[], column: OwnTargetColumn) =>
  row.findIndex((cell) => named[column].test(fold(cellText(cell))));

/** The target of a row, or the column that keeps it out. */
function targetIn(
  texts: Readonly<Record<OwnTargetColumn, string>>,
  offered: readonly Indicator[],
): Omit<OwnTarget, 'id'> | OwnTargetColumn | 'value-unclear' {
  const { name, source } = texts;
  if (name === '' || name.length > longestTargetName) return 'name';
  const sought = fold(texts.indicator);
  const indicator = offered.find(
    (each) =>
      each.id === texts.indicator ||
      [each.name.vi, each.name.en, each.short.vi, each.short.en].some((word) => fold(word) === sought),
  );
  if (indicator === undefined) return 'indicator';
  if (!/^(|tinh|ca tinh|toan tinh|tinh cao bang|province|the province)$/.test(fold(texts.scope)))
    return 'scope';
  const sign = comparisons.find(
    ([words]) => words.test(texts.comparison) || words.test(fold(texts.comparison)),
  );
  if (sign === undefined) return 'comparison';
  const isPercent = texts.value.endsWith('%');
  const isShare = indicator.unit === 'share';
  const value = typedNumber(texts.value.replace(/\s*%$/, ''), isShare ? -2 : 0);
  if (value === null || (isPercent && !isShare) || !ownTargetFits(value, indicator.unit)) return 'value';
  if (isShare && !isPercent && value > 0 && value <= 0.01) return 'value-unclear';
  const year = Number(texts.year);
  if (!ownTargetYears.includes(year)) return 'year';
  if (source.length > longestTargetSource) return 'source';
  return { name, indicator: indicator.id, comparison: sign[1], value, year, source };
}
