import { openPageSolver } from '../analysis/openPageSolver.ts';
import type { Brief, BriefGiven } from '../domain/brief/Brief.ts';
import type { MapOver } from '../domain/brief/MapOver.ts';
import { withMoves } from '../domain/brief/withMoves.ts';
import type { Outcome } from '../domain/outcome/Outcome.ts';
import { createAnswer } from '../domain/outcome/createAnswer.ts';
import { setOf } from '../domain/plan/setOf.ts';
import type { Plan } from '../domain/plan.ts';
import { scenePlans } from '../domain/story/scenePlans.ts';
import type { StoryScene } from '../domain/story/StoryScene.ts';
import { solverFor } from '../domain/solver/solverFor.ts';
import { briefShown } from './briefShown.ts';
import { groundShown } from './groundShown.ts';
import { nextTask } from './nextTask.ts';
import { outcomeInTurns } from './outcomeInTurns.ts';
import { outlinesIn } from './outlinesIn.ts';
import type { Portal } from './Portal.svelte.ts';

/** One map of a scene as it was answered, with what lies over its units. */
export interface AnsweredMap {
  readonly outcome: Outcome;
  readonly brief: Brief;
  readonly over: MapOver;
}

/** One scene as it was answered. */
export interface AnsweredScene extends AnsweredMap {
  readonly scene: StoryScene;
  /** Every map in the order of reading, where the scene shows more than one; else empty. */
  readonly maps: readonly AnsweredMap[];
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
  const { world: areas } = library;
  if (areas === null) throw new Error('Scenes are answered from areas that have not arrived');
  const several = plans.map((plan) => scenePlans(plan, portal.known, areas));
  const all = [...plans, ...several.flat()];
  for (const plan of all) {
    await Promise.all([library.need(plan), hazards.need(plan), library.needBoundaries(setOf(plan))]);
    signal.throwIfAborted();
  }
  // Exposure is weighed as the newest plan that asked for it does; the screen's own stays the newest.
  await hazards.need(portal.plan.current);
  const { world } = library;
  if (world === null) throw new Error('Scenes are answered from figures that have not arrived');
  const solverOf = await solverFor(all, openPageSolver);
  const answer = createAnswer(world, (set) => outlinesIn(library, set), solverOf);
  const answerMap = async (plan: Plan): Promise<AnsweredMap> => {
    const outcome = await outcomeInTurns(answer, plan, signal);
    const moved = outcome.risk === null ? null : await portal.moving.answerTo(outcome, signal);
    const brief = briefShown(portal, outcome, given(plan), {}, moved);
    if (brief === null) throw new Error('A scene without a picture');
    const ground = groundShown(portal, plan);
    return { outcome, brief, over: moved === null ? ground : withMoves(ground, moved, library.sets) };
  };
  const answered: AnsweredScene[] = [];
  for (const [place, scene] of scenes.entries()) {
    const plan = plans[place];
    if (plan === undefined) continue;
    const main = await answerMap(plan);
    const maps: AnsweredMap[] = [];
    for (const each of several[place] ?? []) maps.push(each === plan ? main : await answerMap(each));
    answered.push({ scene, ...main, maps });
    tell((place + 1) / scenes.length);
    await nextTask();
    signal.throwIfAborted();
  }
  return answered;
}
