import { CliFault } from '../../src/cli/CliFault.ts';
import type { AreaKind } from '../../src/domain/area/Area.ts';
import { splitKind } from '../../src/domain/area/splitKind.ts';
import type { BoundaryFeature } from '../../src/domain/join/readBoundaries.ts';
import type { ImportedUnit } from './ImportedUnit.ts';
import type { UnitProperties } from './UnitProperties.ts';
import { wholeNumberIn } from './wholeNumberIn.ts';

/**
 * The units that shapes draw, in order of their codes. Where the file has no codes they are numbered in order of
 * their names, so that the same file gives the same codes.
 *
 * @throws CliFault when nothing names the units, or two shapes claim one code
 */
export function unitsOfLayer(
  features: readonly BoundaryFeature[],
  properties: UnitProperties,
): readonly ImportedUnit[] {
  const { name: named, code: coded } = properties;
  if (named === null) throw new CliFault((words) => words.install.namesMissing());
  const ordered = [...features].sort((a, b) => (valueOf(a, named) < valueOf(b, named) ? -1 : 1));
  const units = ordered.map((feature, index): ImportedUnit => {
    const written = valueOf(feature, named);
    const { name, kinds } = splitKind(written);
    const code = coded === null ? String(index + 1) : valueOf(feature, coded);
    const kind = kinds[0] ?? kindIn(valueOf(feature, properties.kind)) ?? 'xã';
    const id = code.padStart(5, '0');
    const { geometry } = feature;
    return {
      code: id,
      name,
      kind,
      population: wholeNumberIn(valueOf(feature, properties.population)),
      shape: { type: 'Feature', id, properties: { name }, geometry },
    };
  });
  const sorted = units.sort((a, b) => (a.code < b.code ? -1 : 1));
  const twice = sorted.find(({ code }, index) => sorted[index + 1]?.code === code);
  if (twice !== undefined) throw new CliFault((words) => words.install.codeTwice(twice.code));
  return sorted;
}

const valueOf = ({ properties }: BoundaryFeature, key: string | null) =>
  key === null ? '' : (properties[key]?.trim() ?? '');

function kindIn(text: string): AreaKind | null {
  const kinds: readonly AreaKind[] = ['xã', 'phường', 'đặc khu', 'thị trấn'];
  return kinds.find((kind) => kind === text.toLowerCase()) ?? null;
}
