import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { readyIds } from '../../../src/domain/story/ReadyId.ts';
import { readyStory } from '../../../src/domain/story/readyStory.ts';
import { viewOf } from '../../../src/domain/story/viewOf.ts';
import { anyPlan } from '../plan/anyPlan.ts';
import fc from 'fast-check';

const indicators = new Set(catalogue.map(({ id }) => id));

describe('the ready story', () => {
  it('tells its scenes in their order, each by an address that is read back whole', () => {
    expect(readyStory.map(({ ready }) => ready)).toEqual(readyIds);
    for (const { view } of readyStory) {
      const { plan, remarks } = decodePlan(view, indicators);
      expect(remarks).toEqual([]);
      expect(viewOf(plan)).toBe(view);
    }
  });
});

describe('the view of a scene', () => {
  it('is the same whatever language and theme it was saved in', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(viewOf({ ...plan, language: 'en', theme: 'dark' })).toBe(
          viewOf({ ...plan, language: 'vi', theme: 'auto' }),
        );
      }),
    );
  });
});
