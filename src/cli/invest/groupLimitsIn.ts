import type { GroupLimit } from '../../domain/invest/FundProblem.ts';
import { CliFault } from '../CliFault.ts';
import { listIn } from '../statistics/input/listIn.ts';

/**
 * Limits typed as `district:2,region=III:5`: for each group of a column, or for one of them.
 *
 * @throws CliFault
 */
export function groupLimitsIn(
  option: string,
  end: 'least' | 'most',
  text: string | undefined,
): readonly GroupLimit[] {
  return listIn(text ?? '').map((part) => {
    const [, by, value, count] = /^([^=]+?)(?:=(.+))?:(\d+)$/.exec(part) ?? [];
    if (by === undefined || count === undefined)
      throw new CliFault((words) => words.optionValue(option, part, 'COLUMN:N | COLUMN=GROUP:N'));
    return { by, value: value ?? null, least: null, most: null, [end]: Number(count) };
  });
}
