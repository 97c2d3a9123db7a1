/** Remembers the last result only: studies are large, and the planner looks at one. */
export function lastOf<Result>(): (key: string, make: () => Result) => Result {
  let last: { readonly key: string; readonly result: Result } | null = null;
  return (key, make) => {
    if (last?.key === key) return last.result;
    const result = make();
    last = { key, result };
    return result;
  };
}
