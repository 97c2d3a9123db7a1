import { fold } from '../../area/fold.ts';
import { readHazardClass } from '../../hazard/readHazardClass.ts';
import { propertyOf } from '../../layer/propertyOf.ts';
import { isOfFive } from './isOfFive.ts';

/** Names under which classes stand, spaces taken out: shapefiles cut them and write them together. */
const classNames =
  /^(cap|capdo|capnguyco|capnc|phancap|nguyco|mucdo|mucnguyco|class|hazard|hazardclass|level|risk|risklevel|susc.*|gridcode|nc)$|nguyco|capdo|mucdo|phancap|hazard/;

/** A property of more values than these is a name or a number of the zones, whatever it is called. */
const mostValues = 12;
/** Of the zones that have a value, how many must read as a class: a few odd values leave a property what it is. */
const leastRead = 0.5;

/**
 * The property of zones that most likely holds their class; `null` where none is like it. Words of classes tell by
 * themselves. Numbers tell only under a name that speaks of a class, since anything can be counted from 1 to 4.
 *
 * @param properties of each zone
 */
export function classField(properties: readonly Readonly<Record<string, string>>[]): string | null {
  const fields = [...new Set(properties.flatMap(Object.keys))];
  const weighed = fields.map((field) => ({ field, weight: weightOf(field, valuesOf(field, properties)) }));
  const [best] = weighed.filter(({ weight }) => weight > 0).toSorted((a, b) => b.weight - a.weight);
  return best?.field ?? null;
}

function valuesOf(field: string, properties: readonly Readonly<Record<string, string>>[]): readonly string[] {
  return properties.map((each) => propertyOf(each, field)).filter((value) => value !== '');
}

/** 0 for a property that cannot be the class. */
function weightOf(field: string, values: readonly string[]): number {
  const isNamed = classNames.test(fold(field).replaceAll(' ', ''));
  const distinct = new Set(values);
  if (distinct.size === 0 || distinct.size > mostValues) return 0;
  const read = values.filter((value) => readHazardClass(value) !== null || isOfFive(value));
  const isWorded = read.some((value) => /\p{L}/u.test(value));
  const share = read.length / values.length;
  if (share >= leastRead && (isWorded || isNamed)) return share + (isNamed ? 1 : 0) + (isWorded ? 0.5 : 0);
  return isNamed ? 0.1 : 0;
}
