import { fold } from '../area/fold.ts';
import type { OwnLayer } from '../layer/OwnLayer.ts';
import { propertyOf } from '../layer/propertyOf.ts';

/** More different values than that are names of roads, not surfaces. */
const mostSurfaces = 40;

const surfaceHeader = /surface|be mat|mat duong|ket cau|cap duong|loai duong/;
const hardWords = /nhua|be ?tong|btxm|btn|asphalt|concrete|paved|cung hoa|lang nhua|^(da|duoc) cung/;
const softWords = /^unpaved|^chua|^khong/;

/** Properties that can name the surface of a road, each with its values, sorted; the likeliest first. */
export function surfaceFields({ features }: Pick<OwnLayer, 'features'>): readonly {
  readonly name: string;
  readonly values: readonly string[];
}[] {
  const names = [...new Set(features.flatMap(({ properties }) => Object.keys(properties)))];
  const rank = (name: string) => (surfaceHeader.test(fold(name)) ? 0 : 1);
  return names
    .map((name) => ({
      name,
      values: [...new Set(features.map(({ properties }) => propertyOf(properties, name)))]
        .filter((value) => value !== '')
        .sort(),
    }))
    .filter(({ values }) => values.length > 0 && values.length <= mostSurfaces)
    .sort((a, b) => rank(a.name) - rank(b.name));
}

/** Those values that read like a hard surface: a proposal, for the planner to correct. */
export function likelyHard(values: readonly string[]): readonly string[] {
  return values.filter((value) => hardWords.test(fold(value)) && !softWords.test(fold(value)));
}
