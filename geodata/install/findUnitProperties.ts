import { fold } from '../../src/domain/area/fold.ts';
import { splitKind } from '../../src/domain/area/splitKind.ts';
import type { BoundaryFeature } from '../../src/domain/join/readBoundaries.ts';
import type { UnitProperties } from './UnitProperties.ts';
import { wholeNumberIn } from './wholeNumberIn.ts';

interface Property {
  readonly key: string;
  /** Folded, its words apart: `MA_XA` is `ma xa`, `provinceCode` is `province code`. */
  readonly words: string;
  readonly values: readonly string[];
}

/**
 * Finds the properties by what they hold and by what they are called, since every source calls them otherwise.
 * Codes of five digits are the units'; a name is known by the kind before it.
 */
export function findUnitProperties(features: readonly BoundaryFeature[]): UnitProperties {
  const keys = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const properties = keys.map((key): Property => {
    const words = fold(key.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    return { key, words, values: features.map((feature) => feature.properties[key]?.trim() ?? '') };
  });
  const aboutProvince = ({ words }: Property) => /\b(tinh|province|tinhthanh|tentinh|matinh)\b/.test(words);
  const ofUnits = properties.filter((property) => !aboutProvince(property));
  const ofProvince = properties.filter(aboutProvince);
  const best = (from: readonly Property[], score: (property: Property) => number) =>
    from
      .map((property) => ({ key: property.key, score: score(property) }))
      .filter((each) => each.score > 0)
      .sort((a, b) => b.score - a.score)[0]?.key ?? null;
  return {
    code: best(ofUnits, codeScore),
    name: best(ofUnits, nameScore),
    kind: best(ofUnits, ({ values }) => (values.every(isKind) ? 1 : 0)),
    population: best(ofUnits, ({ words, values }) =>
      /^(dan so|danso|so dan|population|pop)\b/.test(words) &&
      values.some((each) => wholeNumberIn(each) !== null)
        ? 1
        : 0,
    ),
    province: best(ofProvince, ({ words, values }) =>
      values.every((each) => /\p{L}/u.test(each)) ? (/\ben\b/.test(words) ? 1 : 2) : 0,
    ),
    provinceCode: best(ofProvince, ({ values }) => (values.every((each) => /^\d{1,2}$/.test(each)) ? 1 : 0)),
  };
}

function codeScore({ words, values }: Property): number {
  // A code that stands twice is a fault to be told, not a sign that these are no codes.
  const varied = new Set(values).size * 2 > values.length;
  if (!varied || !values.every((each) => /^\d{1,5}$/.test(each))) return 0;
  const called = /\b(ma|maxa|code|id)\b|^ma/.test(words);
  return (called ? 2 : 0) + (values.every((each) => /^\d{5}$/.test(each)) ? 2 : 0);
}

function nameScore({ words, values }: Property): number {
  if (!values.every((each) => /\p{L}/u.test(each)) || values.every(isKind)) return 0;
  const withKind = values.filter((each) => splitKind(each).kinds.length > 0).length / values.length;
  const marked = values.some((each) => /[^\p{ASCII}]/u.test(each)) ? 1 : 0;
  const called = /\b(ten|name|tenxa)\b|^ten/.test(words) ? 1 : 0;
  const english = /\b(en|eng|english)\b/.test(words) ? 1 : 0;
  const varied = new Set(values).size / values.length;
  return varied < 0.5 && values.length > 1 ? 0 : withKind * 2 + marked + called + varied - english * 3;
}

const isKind = (text: string) => /^(xã|phường|đặc khu|thị trấn)$/iu.test(text.normalize('NFC'));
