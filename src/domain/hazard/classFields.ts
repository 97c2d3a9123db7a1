import { readHazardClass } from './readHazardClass.ts';

/**
 * The properties of zones that can be their class: those whose every value reads as one. Words go before numbers, since anything can
 * be counted from 1 to 4.
 *
 * @param properties of each zone
 */
export function classFields(properties: readonly Readonly<Record<string, string>>[]): readonly string[] {
  const [first = {}] = properties;
  const fields = Object.keys(first).filter((field) =>
    properties.every((each) => readHazardClass(each[field] ?? '') !== null),
  );
  const worded = fields.filter((field) => properties.some((each) => /\p{L}/u.test(each[field] ?? '')));
  return worded.length > 0 ? worded : fields;
}
