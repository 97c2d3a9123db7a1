import { fold } from '../area/fold.ts';
import type { Cell } from '../indicator/Cell.ts';
import { missingOf } from './missingOf.ts';

const yes = new Set(['co', 'dat', 'dat chuan', 'da dat', 'yes', 'true']);
const no = new Set(['khong', 'chua', 'chua dat', 'khong dat', 'chua dat chuan', 'no', 'false']);

/**
 * A column of yes and no (new-rural status, community house) as 1 and 0, or `null` when its cells say
 * anything else. Only cells with no reason for being empty are judged.
 */
export function statusOf(cells: readonly string[]): readonly Cell[] | null {
  let answers = 0;
  const read: Cell[] = [];
  for (const cell of cells) {
    const word = fold(cell);
    const reason = missingOf(cell);
    if (yes.has(word) || no.has(word)) answers += 1;
    else if (reason === null) return null;
    read.push(yes.has(word) ? 1 : no.has(word) ? 0 : (reason ?? 'unparsed'));
  }
  return answers === 0 ? null : read;
}
