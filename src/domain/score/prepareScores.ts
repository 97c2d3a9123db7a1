import { isFigure, type Column } from '../indicator/Cell.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import type { PreparedRemark, PreparedScores } from './PreparedScores.ts';

export type { PreparedScores } from './PreparedScores.ts';

type Direction = Indicator['direction'];

/**
 * Brings indicators of different units onto one scale by min-max normalisation over all units given:
 * `(value - minimum) / (maximum - minimum)`, turned round where higher is better, so that 1 is always
 * the unit that needs attention most and 0 the one that needs it least. Planners can then weigh a poverty
 * rate against kilometres. Min-max is the normalisation of UNDP's Human Development Index; OECD/JRC,
 * *Handbook on Constructing Composite Indicators* (2008), section 5.3.
 *
 * A missing figure becomes NaN, never 0. Filters do not belong here: a score must not change because the
 * planner looks at one district only.
 *
 * @param columns one column for each indicator, all in the same set's order
 * @param directions which end of each indicator calls for attention
 * @throws RangeError if the columns differ in length or a direction is missing (our own mistake)
 */
export function prepareScores({
  columns,
  directions,
}: {
  readonly columns: readonly Column[];
  readonly directions: readonly Direction[];
}): PreparedScores {
  const units = columns[0]?.length ?? 0;
  if (columns.some((column) => column.length !== units)) throw new RangeError('columns differ in length');
  if (directions.length !== columns.length) throw new RangeError('one direction for each column');

  const remarks: PreparedRemark[] = [];
  const normalised = columns.map((column, indicator) => {
    const direction = directions[indicator] ?? 'neutral';
    const { values, remark } = normalise(column, direction);
    if (remark !== null) remarks.push({ indicator, code: remark });
    return values;
  });
  return { units, normalised, enters: directions.map((direction) => direction !== 'neutral'), remarks };
}

function normalise(
  column: Column,
  direction: Direction,
): { values: Float64Array; remark: PreparedRemark['code'] | null } {
  const values = new Float64Array(column.length).fill(NaN);
  if (direction === 'neutral') return { values, remark: 'neutral' };

  let minimum = Infinity;
  let maximum = -Infinity;
  for (const cell of column) {
    if (!isFigure(cell) || !Number.isFinite(cell)) continue;
    if (cell < minimum) minimum = cell;
    if (cell > maximum) maximum = cell;
  }
  const span = maximum - minimum;
  for (let unit = 0; unit < column.length; unit++) {
    const cell = column[unit];
    if (!isFigure(cell) || !Number.isFinite(cell)) continue;
    const above = direction === 'higher-is-worse' ? cell - minimum : maximum - cell;
    values[unit] = span > 0 ? above / span : 0;
  }
  return { values, remark: minimum > maximum ? 'no-figures' : span === 0 ? 'constant' : null };
}
