import { describe, expect, it } from 'vitest';
import { hazardColours } from '../../../src/domain/hazard/hazardColours.ts';
import { difference, labOf, visions } from '../classify/vision.ts';

describe.each([false, true])('colours of hazard (dark page: %s)', (dark) => {
  const colours = hazardColours(dark);

  it.each(visions)('are told apart from one class to the next, for %s vision', (vision) => {
    const seen = colours.map((colour) => labOf(colour, vision));
    seen.slice(1).forEach((next, at) => {
      const one = seen[at];
      if (one !== undefined) expect(difference(one, next)).toBeGreaterThan(15);
    });
  });

  it('go one way in lightness, the worst class farthest from the ground', () => {
    const lightness = colours.slice(1).map((colour) => labOf(colour, 'normal')[0]);
    const sorted = lightness.toSorted((a, b) => (dark ? a - b : b - a));
    expect(lightness).toEqual(sorted);
  });

  it('are never green, least of all where nothing was found', () => {
    for (const colour of colours) expect(labOf(colour, 'normal')[1]).toBeGreaterThan(-6);
    const [, a, b] = labOf(colours[0] ?? '', 'normal');
    expect(Math.hypot(a, b)).toBeLessThan(8);
  });
});
