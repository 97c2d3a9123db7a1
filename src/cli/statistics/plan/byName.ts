/** An object with one entry for each name: `{ "poor": 12.5, "water": 3 }`. */
export function byName<Value>(
  names: readonly string[],
  valueOf: (at: number) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(names.map((name, at) => [name, valueOf(at)]));
}
