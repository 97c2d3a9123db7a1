import type { Answer } from '../domain/outcome/createAnswer.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import type { Plan } from '../domain/plan.ts';
import type { Steps } from '../domain/steps/Steps.ts';
import { nextTask } from './nextTask.ts';

/** Milliseconds of work before the page may draw. */
const turn = 12;

/**
 * What a plan comes to, with its study, worked out beside the picture on the screen in short turns.
 *
 * @throws the signal's reason where it was stopped
 */
export async function outcomeInTurns(answer: Answer, plan: Plan, signal: AbortSignal): Promise<Outcome> {
  const plain = answer.of(plan);
  return answer.withStudy(plain, await inTurns(answer.study(plain), signal));
}

async function inTurns<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  let begun = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - begun < turn) continue;
    await nextTask();
    signal.throwIfAborted();
    begun = performance.now();
  }
}
