import { CliFault } from '../../src/cli/CliFault.ts';
import type { AreaKind } from '../../src/domain/area/Area.ts';
import { fold } from '../../src/domain/area/fold.ts';
import { splitKind } from '../../src/domain/area/splitKind.ts';
import type { BoundaryFeature } from '../../src/domain/join/readBoundaries.ts';
import type { UnitProperties } from './UnitProperties.ts';

export interface ProvinceChoice {
  /** As typed, with or without its kind; `null`: as the file says. */
  readonly name: string | null;
  readonly code: string | null;
}

export interface ProvinceFound {
  readonly name: string;
  readonly kind: AreaKind;
  readonly code: string;
  /** Its shapes: of a file of the whole country, those of the province that was asked for. */
  readonly features: readonly BoundaryFeature[];
}

/** Cities under the central government: the others are provinces. */
const cities = ['ha noi', 'hai phong', 'hue', 'da nang', 'can tho', 'ho chi minh'];

const folded = (name: string) => fold(splitKind(name).name);

/**
 * Which province a file is about, by what was typed and what its properties say, and its shapes.
 *
 * @throws CliFault when nothing tells its name or code, or the file is about several and none was asked for
 */
export function provinceAsked(
  features: readonly BoundaryFeature[],
  { province, provinceCode }: UnitProperties,
  asked: ProvinceChoice,
): ProvinceFound {
  const nameOf = ({ properties }: BoundaryFeature) => (province === null ? '' : (properties[province] ?? ''));
  const codeOf = ({ properties }: BoundaryFeature) =>
    provinceCode === null ? '' : (properties[provinceCode] ?? '');
  const wanted = features.filter(
    (each) =>
      (asked.name === null || province === null || folded(nameOf(each)) === folded(asked.name)) &&
      (asked.code === null || provinceCode === null || Number(codeOf(each)) === Number(asked.code)),
  );
  const names = [...new Set((wanted.length > 0 ? wanted : features).map(nameOf))].filter(
    (name) => name !== '',
  );
  const codes = [...new Set(wanted.map(codeOf))].filter((code) => code !== '');
  if (wanted.length === 0 || names.length > 1)
    throw new CliFault((words) => words.install.provinceOpen(names.slice(0, 40)));
  const whole = asked.name ?? names[0];
  const code = asked.code ?? (codes.length === 1 ? codes[0] : undefined);
  if (whole === undefined || code === undefined)
    throw new CliFault((words) => words.install.provinceUnknown());
  const { name, kinds } = splitKind(whole);
  const kind = kinds[0] ?? (cities.includes(fold(name)) ? 'thành phố' : 'tỉnh');
  return { name, kind, code: code.padStart(2, '0'), features: wanted };
}
