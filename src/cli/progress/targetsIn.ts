import type { Comparison } from '../../domain/rules/RuleSet.ts';
import type { TargetComparison, TargetKind } from '../../domain/progress/Target.ts';
import { CliFault } from '../CliFault.ts';
import type { CliTable } from '../statistics/input/CliTable.ts';
import { figuresIn } from '../statistics/input/figuresIn.ts';
import { textsIn } from '../statistics/input/textsIn.ts';
import type { CliTarget } from './CliTarget.ts';

const comparisons: Readonly<Record<string, TargetComparison>> = {
  '>': '>',
  '>=': '>=',
  '≥': '>=',
  '<': '<',
  '<=': '<=',
  '≤': '<=',
  '=': '=',
};
const kinds: readonly TargetKind[] = ['level', 'fall-per-year', 'multiple'];

/**
 * The targets of a file, one a row, in its order: `id`, `comparator`, `target_2025` (or `value` and `year`), and where
 * they are there `unit`, `kind`, `column`, `over`, `counts`, `baseline`, `baseline_when`.
 *
 * @throws CliFault with file, row and reason
 */
export function targetsIn(table: CliTable): readonly CliTarget[] {
  const { header } = table;
  const has = (name: string) => header.some((each) => each.toLowerCase() === name);
  const valueColumn =
    header.find((name) => /^target_\d{4}$/i.test(name)) ?? (has('target') ? 'target' : 'value');
  const headerYear = /\d{4}$/.exec(valueColumn)?.[0];
  const texts = (name: string) => (has(name) ? textsIn(table, name) : []);
  const ids = textsIn(table, 'id');
  const values = figuresIn(table, valueColumn);
  const years = headerYear === undefined ? figuresIn(table, 'year') : null;
  const [signs, kindsGiven, columns] = [textsIn(table, 'comparator'), texts('kind'), texts('column')];
  const [units, overs, counts] = [texts('unit'), texts('over'), texts('counts')];
  const [baselines, whens] = [texts('baseline'), texts('baseline_when')];
  return table.rows.map(({ line }, row): CliTarget => {
    const wrong = (column: string, value: string, expected: string) =>
      new CliFault((words) => words.targetWrong(table.file, line, column, value, expected));
    const id = ids[row] ?? '';
    if (id === '' || ids.indexOf(id) !== row) throw wrong('id', id, '1 × id');
    const comparison = comparisons[signs[row] ?? ''];
    if (comparison === undefined) throw wrong('comparator', signs[row] ?? '', '> >= < <= =');
    const value = values[row] ?? NaN;
    if (Number.isNaN(value)) throw wrong(valueColumn, '', '0, 15, 98, …');
    const year = years === null ? Number(headerYear) : (years[row] ?? NaN);
    if (!isYear(year)) throw wrong('year', String(year), '2025, 2030, …');
    const unit = units[row] ?? '';
    const kind = kindsGiven[row] ?? kindOfUnit(unit);
    const known = kinds.find((each) => each === kind);
    if (known === undefined) throw wrong('kind', kind, kinds.join(', '));
    const passes = passesIn(counts[row] ?? null);
    if (passes === undefined) throw wrong('counts', counts[row] ?? '', '<15, >=1, …');
    const percent = /^%|percent/i.test(unit);
    const baseline = baselineIn(baselines[row] ?? null, whens[row] ?? null);
    return {
      id,
      line,
      kind: known,
      comparison,
      value,
      year,
      percent,
      isRate: percent || known !== 'level',
      column: columns[row] ?? id,
      over: overs[row] ?? null,
      counts: passes,
      baseline: known === 'level' ? baseline : null,
    };
  });
}

const isYear = (year: number) => Number.isInteger(year) && year >= 1990 && year <= 2100;

function kindOfUnit(unit: string): TargetKind {
  if (/per year|mỗi năm/i.test(unit)) return 'fall-per-year';
  return /^times|^lần/i.test(unit) ? 'multiple' : 'level';
}

/** `undefined`: written in a way that says nothing. */
function passesIn(text: string | null): { comparison: Comparison; value: number } | null | undefined {
  if (text === null) return null;
  const [, sign = '', number = ''] = /^(>=|<=|≥|≤|>|<)\s*([\d.,]+)$/.exec(text) ?? [];
  const comparison = comparisons[sign];
  const value = Number(number.replace(',', '.'));
  if (comparison === undefined || comparison === '=' || !Number.isFinite(value)) return undefined;
  return { comparison, value };
}

/** "Over 91" and "2016-2020" are no figure of one year: nothing starts there. */
function baselineIn(text: string | null, when: string | null): { year: number; value: number } | null {
  const [year, value] = [Number(when ?? NaN), Number((text ?? 'none').replace(',', '.'))];
  return isYear(year) && Number.isFinite(value) ? { year, value } : null;
}
