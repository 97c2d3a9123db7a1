import { imputeMeans } from '../../../domain/score/imputeMeans.ts';
import { prepareScores } from '../../../domain/score/prepareScores.ts';
import type { ScoreStructure } from '../../../domain/score/ScoreStructure.ts';
import type { ScoredPlan } from '../../../domain/score/sensitivity/sensitivityOf.ts';
import { CliFault } from '../../CliFault.ts';
import type { CliTable } from '../input/CliTable.ts';
import { figuresIn } from '../input/figuresIn.ts';
import { idsIn } from '../input/idsIn.ts';
import { openTable } from '../input/openTable.ts';
import { textsIn } from '../input/textsIn.ts';
import type { Options } from '../../Options.ts';
import { readScorePlan } from './readScorePlan.ts';
import type { ScorePlanFile } from './ScorePlanFile.ts';

/** A plan together with the table it speaks of, ready to be scored. */
export interface OpenedPlan {
  readonly plan: ScorePlanFile;
  readonly table: CliTable;
  readonly ids: readonly string[];
  /** By indicator: the figures as given, NaN where missing. */
  readonly given: readonly Float64Array[];
  readonly scored: ScoredPlan;
}

/**
 * What `--plan` and `--csv` say together.
 *
 * @throws CliFault; also where figures are missing and the plan does not say what becomes of their units
 */
export async function openScorePlan(options: Options): Promise<OpenedPlan> {
  const file = options.required('plan');
  const plan = await readScorePlan(file);
  const table = await openTable(options.required('csv'));
  const ids = idsIn(table, options.text('id') ?? plan.id ?? undefined);
  const given = plan.indicators.map(({ column }) => figuresIn(table, column));
  const weighing = given.filter((_, at) => (plan.indicators[at]?.weight ?? 0) > 0);
  const missing = ids.filter((_, row) => weighing.some((values) => Number.isNaN(values[row]))).length;
  if (missing > 0 && plan.missing === null)
    throw new CliFault((words) => words.missingUndecided(file, missing));
  const means =
    plan.missing === 'group-mean' && plan.group !== null
      ? textsIn(table, plan.group)
      : plan.missing === 'overall-mean'
        ? ids.map(() => 'all')
        : undefined;
  const directions = plan.indicators.map(({ direction }) => direction);
  const treatments = plan.indicators.map(({ treatment }) => treatment);
  const columns = given.map((values) =>
    Array.from(values, (value) => (Number.isNaN(value) ? 'not-reported' : value)),
  );
  return {
    plan,
    table,
    ids,
    given,
    scored: {
      figures: given.map((values) => (means === undefined ? values : imputeMeans(values, means).values)),
      directions,
      treatments,
      structure: structureOf(plan),
      missing: plan.missing,
      prepared: prepareScores({ columns, directions, treatments, ...(means === undefined ? {} : { means }) }),
    },
  };
}

function structureOf({ indicators, dimensions, within, across, coverage }: ScorePlanFile): ScoreStructure {
  return {
    dimensions: dimensions.map(({ name, weight }) => ({
      weight,
      indicators: indicators.flatMap((each, indicator) =>
        each.dimension === name ? [{ indicator, weight: each.weight }] : [],
      ),
    })),
    within,
    across,
    floor: coverage,
  };
}
