/** Says whether something unknown has a shape; narrows it when it has. */
export type Check<Shape> = (value: unknown) => value is Shape;

/** Shape whose optional fields may be left out. */
type Checks<Shape extends object> = {
  readonly [Field in keyof Shape]-?: Check<Exclude<Shape[Field], undefined>>;
};

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Longer than any name or definition somebody types. */
const longestText = 20_000;
export const isText: Check<string> = (value): value is string =>
  typeof value === 'string' && value.length <= longestText;

export const isNothing: Check<null> = (value): value is null => value === null;

export const isNumber: Check<number> = (value): value is number =>
  typeof value === 'number' && Number.isFinite(value);

export const isCount: Check<number> = (value): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0;

export function matching(pattern: RegExp): Check<string> {
  return (value): value is string => isText(value) && pattern.test(value);
}

export function oneOf<Value extends string | number>(values: readonly Value[]): Check<Value> {
  return (value): value is Value => values.some((each) => each === value);
}

export function listOf<Item>(item: Check<Item>): Check<readonly Item[]> {
  return (value): value is readonly Item[] => Array.isArray(value) && value.every((each) => item(each));
}

export function either<One, Other>(one: Check<One>, other: Check<Other>): Check<One | Other> {
  return (value): value is One | Other => one(value) || other(value);
}

/** @param optional fields that may be absent; one that is there must have its shape */
export function objectOf<Shape extends object>(
  checks: Checks<Shape>,
  optional: readonly (keyof Shape)[] = [],
): Check<Shape> {
  const fields = Object.keys(checks) as (keyof Shape & string)[];
  return (value): value is Shape =>
    isObject(value) &&
    fields.every((field) => {
      const part = Object.hasOwn(value, field) ? value[field] : undefined;
      return part === undefined ? optional.includes(field) : checks[field](part);
    });
}
