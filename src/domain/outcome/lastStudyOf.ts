import type { Steps } from '../steps/Steps.ts';

/** The last result of work in steps. */
export interface LastStudy<Result> {
  /** Works it out, unless it is the last one. */
  readonly of: (key: string, make: () => Steps<Result>) => Steps<Result>;
  /** `null` where it is not the last one. */
  readonly known: (key: string) => Result | null;
}

/** Remembers the last result only: studies are large, and the planner looks at one. */
export function lastStudyOf<Result>(): LastStudy<Result> {
  let last: { readonly key: string; readonly result: Result } | null = null;
  return {
    of: function* (key, make) {
      if (last?.key === key) return last.result;
      const result = yield* make();
      last = { key, result };
      return result;
    },
    known: (key) => (last?.key === key ? last.result : null),
  };
}
