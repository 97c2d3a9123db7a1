import { fold } from '../../area/fold.ts';
import { readHazardClass } from '../../hazard/readHazardClass.ts';
import { propertyOf } from '../../layer/propertyOf.ts';
import { isFigureText } from '../../sheet/isFigureText.ts';
import { missingOf } from '../../sheet/missingOf.ts';
import { isOfFive } from '../zones/isOfFive.ts';
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
  hazard: [/\b(nguy ?co|hazard|risk)\b/, /\b(cap ?do|muc ?do|phan ?cap)\b/],
  costPerHousehold: [/^(?!.*\b(tong|total)\b).*\b(chi ?phi|suat ?dau ?tu|don ?gia|kinh ?phi|costs?)\b/],
};

/** Of the sites that say something under a name, how many must say a number. */
const leastRead = 0.5;

/**
 * Which property of sites holds which figure, each property once. A name that says so is not enough: “nước: có” is
 * no distance, and a class of hazard must read as one. A total cost is no cost of one household.
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
          fits(
            field,
            properties.map((each) => propertyOf(each, name)),
          ),
      );
      if (found === undefined) continue;
      taken.add(found);
      return found;
    }
    return null;
  };
  const found = Object.fromEntries(siteFigures.map((field) => [field, find(field)] as const));
  const hazard = find('hazard');
  return { ...found, hazard, name: find('name') } as Readonly<Record<SiteField, string | null>>;
}

function fits(field: SiteField, cells: readonly string[]): boolean {
  const told = cells.filter((cell) => missingOf(cell) === null);
  const mostly = (is: (cell: string) => boolean) =>
    told.length > 0 && told.filter(is).length >= told.length * leastRead;
  if (field === 'hazard') return mostly((cell) => readHazardClass(cell) !== null || isOfFive(cell));
  return (field === 'name') !== mostly(isFigureText);
}
