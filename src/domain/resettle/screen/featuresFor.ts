import type { Feature, Geometry } from 'geojson';
import { fold } from '../../area/fold.ts';
import type { OwnLayer } from '../../layer/OwnLayer.ts';
import type { ScreenFeatures } from './ScreenGround.ts';

type Facility = Exclude<keyof ScreenFeatures, 'road'>;

/** What a facility says of itself, folded; a commune called Trường Hà or Nước Hai is neither a school nor water. */
const saidByFeature: Readonly<Record<Facility, RegExp>> = {
  school:
    /\b(truong (mam non|mau giao|tieu hoc|thcs|thpt|th|pt|ptdtbt|ptdtnt|pho thong|trung hoc|hoc)|diem truong|mam non|tieu hoc|school|kindergarten)\b/,
  healthStation: /\b(y te|phong kham|benh vien|health|clinic|hospital)\b/,
  water: /\b(be nuoc|gieng|nuoc sach|cap nuoc|nguon nuoc|mo nuoc|nuoc sinh hoat|water|well|spring)\b/,
};

/** What the name of a whole layer says of all it holds. */
const saidByLayer: Readonly<Record<Facility, RegExp>> = {
  school: /\b(truong|truong hoc|schools?)\b/,
  healthStation: /\b(y te|health|clinics?)\b/,
  water: /\b(nuoc|gieng|water|wells?|springs?)\b/,
};
const kinds: readonly Facility[] = ['school', 'healthStation', 'water'];

/** What the way from a place is measured to, out of the layers that the planner brought. A facility that does not say what it is counts for nothing. */
export function featuresFor(layers: readonly OwnLayer[]): ScreenFeatures {
  const all: Record<keyof ScreenFeatures, Geometry[]> = {
    road: [],
    water: [],
    school: [],
    healthStation: [],
  };
  for (const { role, name, features } of layers) {
    if (role === 'roads') all.road.push(...features.map(({ geometry }) => geometry));
    if (role !== 'facilities') continue;
    const usual = kinds.filter((kind) => saidByLayer[kind].test(fold(name)));
    for (const feature of features) {
      const said = kinds.filter((kind) => saidByFeature[kind].test(textOf(feature)));
      for (const kind of said.length > 0 ? said : usual.length === 1 ? usual : [])
        all[kind].push(feature.geometry);
    }
  }
  return all;
}

/** Its values, set apart so that no two of them make up a word together. */
function textOf({ properties }: Feature<Geometry, Readonly<Record<string, string>>>): string {
  return Object.values(properties).map(fold).join(' | ');
}
