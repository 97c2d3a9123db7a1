import { fold } from '../../area/fold.ts';
import { propertyOf } from '../../layer/propertyOf.ts';
import { isFigureText } from '../../sheet/isFigureText.ts';
import { missingOf } from '../../sheet/missingOf.ts';
import { siteFigures, type SiteField } from './SiteChoices.ts';

/** Folded names of each figure, the surest first; written together as shapefiles do, or apart. */
const namesOf: Readonly<Record<SiteField, readonly RegExp[]>> = {
  name: [/^(ten|name)\b/, /\b(ten|name)\b|^ten/],
  capacity: [
    /\b(suc ?chua|capacity)\b/,
    /\b(tiep ?nhan|so ?ho|households?)\b(?!.*\b(ngheo|can ngheo|hien ?co|poor)\b)/,
  ],
  landHectares: [/\b(dien ?tich|quy ?dat|hectares?|ha)\b/, /^(?!.*\b(shape|st)\b).*\b(area|land)\b/],
  kmToRoad: [/\b(duong|road)\b/],
  kmToWater: [/\b(nuoc|water)\b/],
  kmToSchool: [/(?<!\bmoi ?)\b(truong|school)\b/],
  kmToHealthStation: [/\b(y ?te|health|clinic)\b/, /^tram$|\btram xa\b/],
  costPerHousehold: [/^(?!.*\b(tong|total)\b).*\b(chi ?phi|suat ?dau ?tu|don ?gia|kinh ?phi|costs?)\b/],
};

/** Of the sites that say something under a name, how many must say a number. */
const leastRead = 0.5;

/**
 * Which property of sites holds which figure, each property once. A name that says so is not enough: “nước: có” is
 * no distance. A total cost is no cost of one household.
 *
 * @param properties of each site
 */
export function siteFieldsOf(
  properties: readonly Readonly<Record<string, string>>[],
): Readonly<Record<SiteField, string | null>> {
  const names = [...new Set(properties.flatMap(Object.keys))];
  const taken = new Set<string>();
  const find = (field: SiteField): string | null => {
    for (const pattern of namesOf[field]) {
      const found = names.find(
        (name) =>
          !taken.has(name) &&
          pattern.test(fold(name)) &&
          (field === 'name') !== holdsFigures(properties.map((each) => propertyOf(each, name))),
      );
      if (found === undefined) continue;
      taken.add(found);
      return found;
    }
    return null;
  };
  const found = Object.fromEntries(siteFigures.map((field) => [field, find(field)] as const));
  return { ...found, name: find('name') } as Readonly<Record<SiteField, string | null>>;
}

function holdsFigures(cells: readonly string[]): boolean {
  const told = cells.filter((cell) => missingOf(cell) === null);
  return told.length > 0 && told.filter(isFigureText).length >= told.length * leastRead;
}
