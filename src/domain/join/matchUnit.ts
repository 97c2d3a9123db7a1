import type { Area } from '../area/Area.ts';
import { editDistance } from '../area/editDistance.ts';
import { fold } from '../area/fold.ts';
import { splitKind } from '../area/splitKind.ts';
import type { JoinRecord } from './JoinReport.ts';
import { namedUnits, splitPlace } from './namedUnits.ts';
import { normalCode } from './normalCode.ts';
import type { UnitIndex } from './unitIndex.ts';

export type Match =
  | {
      readonly kind: 'unit';
      readonly area: Area;
      readonly how: 'code' | 'name';
      readonly written: string | null;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Area[] }
  | { readonly kind: 'conflict'; readonly byCode: Area; readonly byName: Area | null }
  | { readonly kind: 'none' };

/**
 * The unit one record means. A code counts only where the name does not speak against it: the same five
 * digits name different places before and after July 2025. A name that is nearly that of the code's unit is
 * a spelling, unless it is another unit's own (Bảo Lâm and Bảo Lạc); any other is a conflict, since taking
 * either side would put figures on a wrong place.
 */
export function matchUnit(index: UnitIndex, record: JoinRecord): Match {
  const code = normalCode(record.code, index.set);
  const byCode = code === null ? undefined : index.byCode.get(code);
  const named = fold(record.name) === '' ? null : namedUnits(index, record.name, record.parents);
  if (byCode !== undefined) {
    const misspelt = named?.length === 0 && isNear(record.name, byCode);
    const agrees = named === null || named.includes(byCode) || misspelt;
    const other = named?.find((area) => area !== byCode) ?? null;
    if (agrees)
      return { kind: 'unit', area: byCode, how: 'code', written: writtenOtherwise(record.name, byCode) };
    return { kind: 'conflict', byCode, byName: other };
  }
  const [only, ...more] = named ?? [];
  if (only === undefined) return { kind: 'none' };
  if (more.length > 0) return { kind: 'ambiguous', candidates: [only, ...more] };
  return { kind: 'unit', area: only, how: 'name', written: writtenOtherwise(record.name, only) };
}

function isNear(written: string, area: Area): boolean {
  const name = fold(splitKind(splitPlace(written).name).name);
  return editDistance(name, fold(area.name), 2) <= (name.length < 6 ? 1 : 2);
}

/**
 * The name as the file writes it, `null` where that is the portal's own spelling. Kind words and capitals
 * are no difference, and a name without any marks is typing, not spelling.
 */
export function writtenOtherwise(written: string, area: Area): string | null {
  const name = written.normalize('NFC').trim();
  if (name === '' || !/[^\x20-\x7e]/.test(name)) return null;
  const same = (text: string) => text.toLowerCase().replace(/\s+/g, ' ') === area.name.toLowerCase();
  return same(name) || same(splitKind(splitPlace(name).name).name) ? null : name;
}
