import type { Column } from '../../domain/indicator/Cell.ts';
import type { World } from '../../domain/indicator/World.ts';
import type { Columns } from '../../domain/outcome/createColumns.ts';
import { knownIndicator } from '../../domain/outcome/knownIndicator.ts';
import type { Outcome } from '../../domain/outcome/Outcome.ts';
import { ruleSetById } from '../../domain/rules/ruleSetById.ts';
import { thresholdsOf } from '../../domain/rules/thresholdsOf.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import type { TableColumn } from './TableColumn.ts';

/** Places in the alphabet, by unit: worked out once for a set, not at every move of a slider. */
export interface NameCells {
  readonly names: Column;
  /** `null` where no area of interest lies above the rows. */
  readonly parents: Column | null;
}

/** The columns of an outcome from left to right; what the outcome has nothing to say about has no column. */
export function tableColumns(
  world: World,
  columns: Columns,
  outcome: Outcome,
  language: Language,
  { names, parents }: NameCells,
): readonly TableColumn[] {
  const { plan, scores, flags, shown, classification } = outcome;
  const words = wordsOf(language).table;
  const plain = { unit: null, beside: [], sample: false, painted: false };

  const ranked: Column =
    scores === null ? [] : Array.from(scores.score, (score) => (Number.isNaN(score) ? 'incomplete' : score));
  const figureColumn = (id: string, painted: boolean): TableColumn => {
    const entry = knownIndicator(world, id);
    const { column, used } = columns(outcome.set, plan.year, id);
    const bounds = classification.intervals.flatMap(({ lower, upper }) => [lower, upper]);
    return {
      sort: painted || id === shown.indicator ? 'value' : id,
      kind: 'value',
      title: wordIn(entry.short, language),
      unit: entry.unit,
      cells: column,
      beside: [...(painted ? bounds : []), ...thresholdsOf(id)],
      sample: used.provenance === 'sample',
      painted,
    };
  };
  const result: TableColumn[] = [];
  if (scores !== null) {
    result.push({ ...plain, sort: 'score', kind: 'rank', title: words.rank, cells: ranked });
  }
  result.push({
    ...plain,
    sort: 'name',
    kind: 'name',
    title: words.name,
    cells: names,
  });
  if (parents !== null) {
    const title = outcome.set === 'hamlet' ? words.commune : words.district;
    result.push({ ...plain, sort: 'place', kind: 'parent', title, cells: parents });
  }
  result.push(figureColumn(shown.indicator, plan.paint === 'indicator'));
  if (flags !== null) {
    const { classes } = ruleSetById(flags.ruleSet);
    const cells = Array.from(flags.classNumbers, (number) =>
      number >= 0 ? classes.length - number : 'incomplete',
    );
    result.push({
      ...plain,
      sort: 'flag',
      kind: 'flag',
      title: words.flag,
      cells,
      sample: flags.sample,
      painted: plan.paint === 'flag',
    });
  }
  if (scores === null) return result;
  result.push({
    ...plain,
    sort: 'score',
    kind: 'score',
    title: words.score,
    cells: ranked,
    sample: scores.sample,
    painted: plan.paint === 'score',
  });
  const others = Object.keys(plan.weights).filter((id) => id !== shown.indicator);
  return [...result, ...others.map((id) => figureColumn(id, false))];
}
