import type { Area, AreaKind } from '../area/Area.ts';
import { fold } from '../area/fold.ts';
import { spelling } from '../area/spelling.ts';
import { splitKind } from '../area/splitKind.ts';
import type { UnitIndex } from './unitIndex.ts';

/** Kinds that change into one another when units are reorganised; a district is never a commune. */
const rungs: readonly (readonly AreaKind[])[] = [
  ['tỉnh'],
  ['huyện', 'thành phố'],
  ['xã', 'phường', 'thị trấn'],
  ['xóm', 'tổ dân phố'],
];

function sameRung(kinds: readonly AreaKind[], area: Area): boolean {
  if (kinds.length === 0) return true;
  return rungs.some((rung) => rung.includes(area.kind) && kinds.some((kind) => rung.includes(kind)));
}

/** `Hưng Đạo (Bảo Lạc)`, `Xã Hưng Đạo, huyện Bảo Lạc`, `Hưng Đạo - Bảo Lạc`: a name and where it lies. */
export function splitPlace(name: string): { readonly name: string; readonly places: readonly string[] } {
  const [first = '', ...rest] = name.split(/[(),;]|\s[-–]\s/u).map((part) => part.trim());
  return first === '' ? { name, places: [] } : { name: first, places: rest.filter((part) => part !== '') };
}

/**
 * The units a written name may mean, best reading first: with marks before without, whole before stripped
 * of its kind word. Of several, those of the written kind are kept, then those that lie where the row says;
 * a row that names another place than a unit's own does not mean that unit.
 *
 * @param parents what the row says about where it lies; words that name no place are passed over
 * @returns none, one, or the several that remain
 */
export function namedUnits(index: UnitIndex, written: string, parents: readonly string[]): readonly Area[] {
  const whole = withName(index, written);
  const { name, places } = splitPlace(written);
  const found = whole.length > 0 || places.length === 0 ? whole : withName(index, name);
  // "Tinh Tuc" without marks begins like a province and is a name all the same.
  const isWholeName = found.some((area) => fold(area.name) === fold(written));
  const kinds = isWholeName ? [] : splitKind(written).kinds;
  const fitting = found.filter((area) => sameRung(kinds, area));
  const ofKind = fitting.filter(({ kind }) => kinds.includes(kind));
  const kept = ofKind.length > 0 ? ofKind : fitting;
  const said = [...parents, ...places].map((place) => fold(splitKind(place).name));
  const telling = said.filter((place) => index.places.has(place));
  if (telling.length === 0) return kept;
  const around = (area: Area) => index.around.get(area) ?? new Set<string>();
  const inside = kept.filter((area) => telling.some((place) => around(area).has(place)));
  if (inside.length > 0) return inside;
  return kept.filter((area) => around(area).size === 0);
}

function withName(index: UnitIndex, written: string): readonly Area[] {
  const { name } = splitKind(written);
  return (
    index.bySpelling.get(spelling(written)) ??
    index.bySpelling.get(spelling(name)) ??
    index.byFold.get(fold(written)) ??
    index.byFold.get(fold(name)) ??
    []
  );
}
