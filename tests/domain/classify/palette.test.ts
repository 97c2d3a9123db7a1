import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/domain/classify/classify.ts';
import { hexOfLch } from '../../../src/domain/classify/hexOfLch.ts';
import {
  attentionLooks,
  classColours,
  divergingColours,
  paletteOf,
} from '../../../src/domain/classify/palette.ts';
import { ramps, type RampName } from '../../../src/domain/classify/ramps.ts';
import { difference, labOf, visions } from './vision.ts';

const names = Object.keys(ramps) as RampName[];
const pages = [
  { dark: false, ground: '#f7f5f0' },
  { dark: true, ground: '#14181a' },
];
const cases = names.flatMap((name) => pages.map((page) => ({ name, ...page })));

function pairs<T>(items: readonly T[]): readonly (readonly [T, T])[] {
  return items.slice(1).map((item, index) => [items[index] as T, item]);
}

describe.each(cases)('the $name palette (dark page: $dark)', ({ name, dark, ground }) => {
  it('has one valid colour for each of 1 to 7 classes', () => {
    for (let classes = 1; classes <= 7; classes++) {
      const palette = paletteOf(name, classes, dark);
      expect(new Set(palette).size).toBe(classes);
      for (const colour of palette) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
    }
  });

  it.each(visions)('has evenly ordered lightness for %s vision, 2 to 7 classes', (vision) => {
    for (let classes = 2; classes <= 7; classes++) {
      const lightness = paletteOf(name, classes, dark).map((colour) => labOf(colour, vision)[0]);
      for (const [before, after] of pairs(lightness)) {
        const step = attentionLooks(dark) === 'darker' ? before - after : after - before;
        expect(step).toBeGreaterThan(dark ? 35 / (classes - 1) : 40 / (classes - 1));
      }
    }
  });

  it.each(visions)('tells five classes apart for %s vision', (vision) => {
    const colours = paletteOf(name, 5, dark).map((colour) => labOf(colour, vision));
    for (const [one, next] of pairs(colours)) expect(difference(one, next)).toBeGreaterThan(12);
  });

  it('stands out from the page even in the class that needs least attention', () => {
    const [least, ...others] = paletteOf(name, 5, dark).map((colour) =>
      difference(labOf(colour, 'normal'), labOf(ground, 'normal')),
    );
    expect(least).toBeGreaterThan(8);
    expect(Math.max(...others)).toBeGreaterThan(60);
  });
});

describe('class colours', () => {
  it('turn round where low values call for attention', () => {
    const palette = paletteOf('water', 3, false);
    expect(classColours(palette, 'higher-is-worse')).toEqual(palette);
    expect(classColours(palette, 'neutral')).toEqual(palette);
    expect(classColours(palette, 'higher-is-better')).toEqual([palette[2], palette[1], palette[0]]);
  });
});

describe('diverging colours', () => {
  const { intervals } = classify([5, 15, 25, 35, 45], 'manual', 5, [10, 20, 30, 40]);
  const [least, , middle, , most] = paletteOf('diverging', 5, false);

  it('are neutral in the class that holds the midpoint', () => {
    const colours = divergingColours(intervals, 25, 'higher-is-worse', false);
    expect(colours).toEqual(paletteOf('diverging', 5, false));
    const [, a, b] = labOf(middle ?? '', 'normal');
    expect(Math.hypot(a, b)).toBeLessThan(6);
  });

  it('have no neutral class where the midpoint is a bound', () => {
    const colours = divergingColours(intervals, 20, 'higher-is-worse', false);
    expect(colours).not.toContain(middle);
    expect(colours.at(-1)).toBe(most);
    // Two classes below against three above: the lowest is not as strong as the highest.
    expect(colours[0]).not.toBe(least);
  });

  it('turn round with the direction', () => {
    const worse = divergingColours(intervals, 25, 'higher-is-worse', false);
    expect(divergingColours(intervals, 25, 'higher-is-better', false)).toEqual(worse.toReversed());
  });

  it('use only one side where no value lies on the other', () => {
    expect(divergingColours(intervals, 0, 'higher-is-worse', false).at(-1)).toBe(most);
    expect(divergingColours(intervals, 99, 'higher-is-worse', false)[0]).toBe(least);
  });

  it.each(visions)('tell the two sides and five classes apart for %s vision, on both pages', (vision) => {
    for (const { dark } of pages) {
      const colours = paletteOf('diverging', 5, dark).map((colour) => labOf(colour, vision));
      for (const [one, next] of pairs(colours)) expect(difference(one, next)).toBeGreaterThan(12);
      const [low, nearLow, , nearHigh, high] = colours;
      if (low && high) expect(difference(low, high)).toBeGreaterThan(25);
      if (nearLow && nearHigh) expect(difference(nearLow, nearHigh)).toBeGreaterThan(15);
    }
  });
});

describe('colours by lightness, chroma and hue', () => {
  it('give white, black and the mid grey of CIELAB', () => {
    expect([hexOfLch(100, 0, 0), hexOfLch(0, 0, 0), hexOfLch(50, 0, 0)]).toEqual([
      '#ffffff',
      '#000000',
      '#777777',
    ]);
  });
  it('keep lightness and hue where the screen cannot show the chroma', () => {
    const [lightness, a, b] = labOf(hexOfLch(60, 200, 200), 'normal');
    expect(lightness).toBeCloseTo(60, 0);
    expect(Math.abs((Math.atan2(b, a) * 180) / Math.PI + 360 - 200)).toBeLessThan(1);
  });
});
