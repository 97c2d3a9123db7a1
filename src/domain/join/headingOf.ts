import type { Area, AreaKind, AreaSetId } from '../area/Area.ts';
import type { AreaSets } from '../area/AreaSet.ts';
import { fold } from '../area/fold.ts';
import { splitKind } from '../area/splitKind.ts';
import type { JoinRecord } from './JoinReport.ts';

const over: Readonly<Record<AreaSetId, readonly AreaSetId[]>> = {
  province: [],
  district: ['province'],
  commune2021: ['province', 'district'],
  commune2025: ['province', 'district'],
  hamlet: ['province', 'district', 'commune2025', 'commune2021'],
};
const rungOf: Readonly<Record<AreaSetId, readonly AreaKind[]>> = {
  province: ['tỉnh'],
  district: ['huyện', 'thành phố'],
  commune2021: ['xã', 'phường', 'thị trấn'],
  commune2025: ['xã', 'phường', 'thị trấn'],
  hamlet: [],
};

/**
 * The larger unit that a row names with its kind word (`Huyện Bảo Lạc` in a sheet of communes), so that it
 * is no unit of the set but a heading or a subtotal; `null` for every other row.
 */
export function headingOf(sets: AreaSets, set: AreaSetId, record: JoinRecord): Area | null {
  // "II. Huyện Bảo Lạc"; the numeral X alone would be taken for xã.
  const { kinds, name } = splitKind(record.name.replace(/^[IVXLC]+\s*[.)-]\s*(?=\p{L}{2})/u, ''));
  if (kinds.length === 0) return null;
  for (const larger of over[set]) {
    if (!kinds.some((kind) => rungOf[larger].includes(kind))) continue;
    const found = sets[larger].areas.find((area) => fold(area.name) === fold(name));
    if (found !== undefined) return found;
  }
  return null;
}
