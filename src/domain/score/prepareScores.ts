import { isFigure, type Column } from '../indicator/Cell.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { imputeMeans } from './imputeMeans.ts';
import { prepareColumn } from './prepareColumn.ts';
import type { PreparedRemark, PreparedScores } from './PreparedScores.ts';
import { usualTreatment, type Treatment } from './Treatment.ts';

export type { PreparedScores } from './PreparedScores.ts';

/**
 * Brings indicators of different units onto one scale over all units given, on which more always means that a unit needs
 * attention more. Planners can then weigh a poverty rate against kilometres. Without `treatments` that is
 * min-max, the normalisation of UNDP's Human Development Index; see `normalise` for the others.
 *
 * A missing figure becomes NaN, never 0. Filters do not belong here: a score must not change because the
 * planner looks at one district only.
 *
 * @param columns one column for each indicator, all in the same set's order
 * @param directions which end of each indicator calls for attention
 * @param treatments by indicator
 * @param means by unit the group (a district; one name for all is the province) whose mean fills a gap; without it gaps stay
 * @throws RangeError if the columns differ in length, a direction is missing, or z-scores are to be mixed with bounded
 * methods (our own mistakes)
 */
export function prepareScores({
  columns,
  directions,
  treatments,
  means,
}: {
  readonly columns: readonly Column[];
  readonly directions: readonly Indicator['direction'][];
  readonly treatments?: readonly Treatment[];
  readonly means?: readonly (string | null)[];
}): PreparedScores {
  const units = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== units)) throw new RangeError('columns differ in length');
  if (directions.length !== columns.length) throw new RangeError('one direction for each column');
  const zScores = treatments?.filter(({ normalisation }) => normalisation.method === 'z-score').length ?? 0;
  if (zScores > 0 && zScores < columns.length) throw new RangeError('z-scores cannot be mixed with points');

  const remarks: PreparedRemark[] = [];
  const imputed: (Uint8Array | null)[] = [];
  const normalised = columns.map((column, indicator) => {
    const given = Float64Array.from(column, (cell) => (isFigure(cell) && Number.isFinite(cell) ? cell : NaN));
    const filled = means === undefined ? null : imputeMeans(given, means);
    imputed.push(filled === null ? null : filled.imputed);
    const { values, remarks: found } = prepareColumn(
      filled?.values ?? given,
      directions[indicator] ?? 'neutral',
      treatments?.[indicator] ?? usualTreatment,
    );
    remarks.push(...found.map((code) => ({ indicator, code })));
    return values;
  });
  return {
    units,
    normalised,
    imputed,
    enters: directions.map((direction) => direction !== 'neutral'),
    scale: zScores > 0 ? 1 : 100,
    remarks,
  };
}
