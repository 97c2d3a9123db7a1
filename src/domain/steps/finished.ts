import type { Steps } from './Steps.ts';

/** The result of long work, done in one go: for a terminal, a test, or whoever has nothing else to hear. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
