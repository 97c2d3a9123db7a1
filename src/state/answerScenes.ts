import { openPageSolver } from '../analysis/openPageSolver.ts';
import type { Brief, BriefGiven } from '../domain/brief/Brief.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import { createAnswer } from '../domain/outcome/createAnswer.ts';
import { setOf } from '../domain/plan/setOf.ts';
import type { Plan } from '../domain/plan.ts';
import type { StoryScene } from '../domain/story/StoryScene.ts';
import { solverFor } from '../domain/solver/solverFor.ts';
import { briefShown } from './briefShown.ts';
import { nextTask } from './nextTask.ts';
import { outcomeInTurns } from './outcomeInTurns.ts';
import { outlinesIn } from './outlinesIn.ts';
import type { Portal } from './Portal.svelte.ts';

/** One scene as it was answered. */
export interface AnsweredScene {
  readonly scene: StoryScene;
  readonly outcome: Outcome;
  readonly brief: Brief;
}

/**
 * What every scene of a list shows now, for files that leave the portal: worked out beside the picture on the screen, which stays as it is, in
 * short turns in which the page goes on.
 *
 * @param given what is printed of a scene beside its figures
 * @param tell how many of all are answered, 0..1
 * @throws the signal's reason where it was stopped; Error where something does not arrive
 */
export async function answerScenes(
  portal: Portal,
  scenes: readonly StoryScene[],
  given: (plan: Plan) => BriefGiven,
  language: Plan['language'],
  tell: (share: number) => void,
  signal: AbortSignal,
): Promise<readonly AnsweredScene[]> {
  const { library, hazards } = portal;
  const plans = scenes.map(({ view }): Plan => ({
    ...portal.plan.planOf(view).plan,
    language,
    theme: 'light',
  }));
  for (const plan of plans) {
    await Promise.all([library.need(plan), hazards.need(plan), library.needBoundaries(setOf(plan))]);
    signal.throwIfAborted();
  }
  // Exposure is weighed as the newest plan that asked for it does; the screen's own stays the newest.
  await hazards.need(portal.plan.current);
  const { world } = library;
  if (world === null) throw new Error('Scenes are answered from figures that have not arrived');
  const solverOf = await solverFor(plans, openPageSolver);
  const answer = createAnswer(world, (set) => outlinesIn(library, set), solverOf);
  const answered: AnsweredScene[] = [];
  for (const [place, scene] of scenes.entries()) {
    const plan = plans[place];
    if (plan === undefined) continue;
    const outcome = await outcomeInTurns(answer, plan, signal);
    const brief = briefShown(portal, outcome, given(plan));
    if (brief === null) throw new Error('A scene without a picture');
    answered.push({ scene, outcome, brief });
    tell((place + 1) / scenes.length);
    await nextTask();
    signal.throwIfAborted();
  }
  return answered;
}
