import { describe, expect, it } from 'vitest';
import { attentionLevels } from '../../../src/domain/classify/attentionLevels.ts';
import { bivariateColours } from '../../../src/domain/classify/bivariateColours.ts';
import { difference, labOf, visions } from './vision.ts';

describe('levels of attention', () => {
  it('rise with a measure whose high values call for attention, and fall with one whose low values do', () => {
    expect(attentionLevels(3, 'higher-is-worse')).toEqual([0, 1, 2]);
    expect(attentionLevels(3, 'neutral')).toEqual([0, 1, 2]);
    expect(attentionLevels(3, 'higher-is-better')).toEqual([2, 1, 0]);
  });

  it('keep the ends of the scale where there are fewer classes', () => {
    expect(attentionLevels(2, 'higher-is-better')).toEqual([2, 0]);
    expect(attentionLevels(1, 'higher-is-worse')).toEqual([1]);
    expect(attentionLevels(0, 'neutral')).toEqual([]);
  });
});

describe.each([false, true])('the colours of two measures (dark page: %s)', (dark) => {
  const colours = bivariateColours(dark);

  it.each(visions)('are nine that can be told apart for %s vision', (vision) => {
    const seen = colours.map((colour) => labOf(colour, vision));
    for (const [number, one] of seen.entries())
      for (const other of seen.slice(number + 1)) expect(difference(one, other)).toBeGreaterThan(12);
  });

  it('grow stronger against the page with every step on either side', () => {
    const lightness = colours.map((colour) => labOf(colour, 'normal')[0]);
    const step = (from: number, to: number) =>
      ((lightness[from] ?? 0) - (lightness[to] ?? 0)) * (dark ? -1 : 1);
    for (const level of [0, 1, 2])
      for (const next of [0, 1]) {
        expect(step(level * 3 + next, level * 3 + next + 1)).toBeGreaterThan(10);
        expect(step(next * 3 + level, (next + 1) * 3 + level)).toBeGreaterThan(10);
      }
  });
});
