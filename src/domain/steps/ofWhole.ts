import type { Steps } from './Steps.ts';

/** A part of longer work: its own share, told as the share of the whole from `start` to `end`. */
export function* ofWhole<Result>(steps: Steps<Result>, start: number, end: number): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    yield start + (end - start) * step.value;
  }
}
