import fc from 'fast-check';
import type { SceneChange } from '../../../src/domain/story/changeScenes.ts';
import { readyIds } from '../../../src/domain/story/ReadyId.ts';

const id = fc.integer({ min: 1, max: 6 }).map((number) => `s${String(number)}`);
const words = fc.option(fc.string({ maxLength: 8 }), { nil: null });
const scene = fc.record({
  view: fc.constantFrom('', 'v=1&tab=explore', 'v=1&tab=priority&k=4'),
  ready: fc.constantFrom(null, ...readyIds),
  title: words,
  sentence: words,
  notes: words,
});

/** Anything a planner may do to a list of scenes, to scenes that are there or not. */
export const anySceneChange: fc.Arbitrary<SceneChange> = fc.oneof(
  fc.array(scene, { maxLength: 3 }).map((scenes): SceneChange => ({ kind: 'added', scenes })),
  fc.record({ kind: fc.constantFrom('copied' as const, 'removed' as const), id }),
  fc.record({ kind: fc.constant('reworded' as const), id, words: fc.record({ title: words, notes: words }) }),
  fc.record({ kind: fc.constant('retaken' as const), id, view: fc.constantFrom('', 'v=1&tab=safety') }),
  fc.record({ kind: fc.constant('moved' as const), id, to: fc.integer({ min: -1, max: 8 }) }),
);
