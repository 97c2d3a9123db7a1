import { describe, expect, it } from 'vitest';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { outcomeColours } from '../../../src/domain/outcome/outcomeColours.ts';
import { stippledClasses } from '../../../src/domain/outcome/stippledClasses.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import type { Plan } from '../../../src/domain/plan.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';
import { difference, labOf, visions } from '../classify/vision.ts';

const world = embeddedWorld();
const { of } = createAnswer(world);
/** Every two classes of a map, as colours and as with or without dots. */
function pairs(change: Partial<Plan>, dark: boolean) {
  const plan: Plan = { ...defaultPlan, tab: 'explore', year: 2022, indicator: 'poor-rate', ...change };
  const colours = outcomeColours(of(plan), world, dark);
  const stippled = stippledClasses(plan);
  return colours.flatMap((one, number) =>
    colours.slice(number + 1).map((other, next) => ({
      colours: [one, other] as const,
      dots: stippled.includes(number) !== stippled.includes(number + 1 + next),
    })),
  );
}

describe.each([false, true])('maps whose scale has two sides (dark page: %s)', (dark) => {
  it.each<Partial<Plan>>([
    { paint: 'cluster' },
    { paint: 'cluster', indicator: 'grid-power' },
    { paint: 'shift', tab: 'priority' },
    { paint: 'year-change', comparedYear: 2021 },
  ])('are read in grey: classes equally dark differ by dots, %o', (change) => {
    for (const { colours, dots } of pairs(change, dark)) {
      const [one, other] = colours.map((colour) => labOf(colour, 'normal')[0]);
      expect(dots || Math.abs((one ?? 0) - (other ?? 0)) > 12).toBe(true);
    }
  });

  it.each(visions)('keep the colours of clusters apart for %s vision', (vision) => {
    for (const { colours } of pairs({ paint: 'cluster' }, dark))
      expect(difference(labOf(colours[0], vision), labOf(colours[1], vision))).toBeGreaterThan(12);
  });
});

it('other maps carry no dots', () => {
  for (const paint of ['indicator', 'flag', 'score', 'standing'] as const)
    expect(stippledClasses({ paint, comparedYear: 2021 })).toEqual([]);
});
