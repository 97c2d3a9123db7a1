import { isFigure } from '../../domain/indicator/Cell.ts';
import { indicatorById } from '../../domain/indicator/indicatorById.ts';
import { wholeOf } from '../../domain/indicator/wholeOf.ts';
import { amountInUnit } from '../../domain/rules/amountInUnit.ts';
import { criteriaIndicators } from '../../domain/rules/criteriaIndicators.ts';
import { evaluateRuleSet } from '../../domain/rules/evaluateRuleSet.ts';
import type { ClassChange, Verdict } from '../../domain/rules/Verdict.ts';
import type { CellOf } from '../../domain/rules/CellOf.ts';
import { plainText } from '../../i18n/plainText.ts';
import { verdictSentence } from '../../i18n/rules/verdictSentence.ts';
import { CliFault } from '../CliFault.ts';
import type { Command } from '../Command.ts';
import { readOptions } from '../readOptions.ts';
import { idsIn } from './input/idsIn.ts';
import { listIn } from './input/listIn.ts';
import { openTable } from './input/openTable.ts';
import { indicatorColumn } from './rules/indicatorColumn.ts';
import { rulesFor } from './rules/rulesFor.ts';

const usage =
  'flag --rules ID --csv FILE [--id COLUMN] [--percent COLUMN,…] [--set CRITERION=THRESHOLD,…] [--name OWN NAME] [--parameter ID=VALUE]';

/**
 * Judges every row by a rule set. Columns are named as the indicators are (`poor-rate`), or as the counts they are formed of (`poor` and
 * `households`); shares are 0..1 or written with %, statuses 0 or 1. What has no column is missing, never failed.
 */
export const flagCommand: Command = {
  name: 'flag',
  usage,
  async run(args) {
    const values = ['rules', 'csv', 'id', 'percent', 'set', 'name', 'parameter'];
    const options = readOptions(args, usage, { values, flags: [] });
    const ruleSet = rulesFor(options);
    const table = await openTable(options.required('csv'));
    const percent = listIn(options.text('percent') ?? '');
    const asked = criteriaIndicators(ruleSet);
    const wholes = asked.flatMap((id) => {
      const indicator = indicatorById(id);
      const whole = indicator === undefined ? null : wholeOf(indicator);
      return whole === null ? [] : [whole.id];
    });
    const columns = new Map(
      [...new Set([...asked, ...wholes])].flatMap((id) => {
        const column = indicatorColumn(table, id, percent);
        return column === null ? [] : [[id, column] as const];
      }),
    );
    if (!asked.some((id) => columns.has(id)))
      throw new CliFault((words) => words.noCriterionColumn(table.file, asked.join(', ')));
    const cellOf =
      (row: number): CellOf =>
      (id) =>
        columns.get(id)?.[row] ?? 'not-reported';
    const ids = idsIn(table, options.text('id'));
    const units = ids.map((id, row) => told(id, evaluateRuleSet(ruleSet, cellOf(row)), cellOf(row)));
    const counts = Object.fromEntries(
      [...ruleSet.classes.map((each) => each.id), 'open', 'out-of-scope'].map((name) => [
        name,
        units.filter((unit) => (unit.class ?? unit.status) === name).length,
      ]),
    );
    return {
      rules: {
        id: ruleSet.id,
        name: ruleSet.decree,
        articles: ruleSet.articles,
        from: ruleSet.from,
        to: ruleSet.to,
        sureness: ruleSet.sureness,
        citation: ruleSet.citation,
        parameters: ruleSet.parameters ?? [],
        ownCopy: ruleSet.ownCopy ?? null,
      },
      columns: [...columns.keys()],
      counts,
      units,
    };

    function told(id: string, verdict: Verdict, cells: CellOf) {
      return {
        id,
        status: verdict.status,
        class: verdict.class,
        flagged: flaggedIn(verdict),
        possible: verdict.possible,
        because: verdict.because,
        sentence: {
          vi: `${plainText(verdictSentence(ruleSet, verdict, 'vi'))}.`,
          en: `${plainText(verdictSentence(ruleSet, verdict, 'en'))}.`,
        },
        missing: verdict.missing,
        criteria: verdict.criteria.map(({ criterion, cell, answer }) => ({
          criterion: criterion.id,
          indicator: criterion.indicator,
          comparison: criterion.comparison,
          threshold: criterion.threshold,
          value: cell,
          answer,
          gap: isFigure(cell) ? criterion.threshold - cell : null,
        })),
        changes: verdict.changes.map((change) => ({ ...change, amount: amountFor(verdict, change, cells) })),
      };
    }
    /** `null` where it cannot be assessed. */
    function flaggedIn(verdict: Verdict): boolean | null {
      if (verdict.status === 'open') return null;
      return ruleSet.classes.find((each) => each.id === verdict.class)?.flagged ?? false;
    }
  },
};

/** In the unit's own terms: households, km of road; `null` where the table does not say of how many. */
function amountFor(verdict: Verdict, change: ClassChange, cells: CellOf): number | null {
  const about = verdict.criteria.find(({ criterion }) => criterion.indicator === change.indicator);
  return about === undefined ? null : amountInUnit(about.criterion, change, cells);
}
