import { levelsOfTwo } from './attentionLevels.ts';
import { hexOfLch } from './hexOfLch.ts';

/** Ochre for the first measure alone, blue for the second alone: the two hues that every kind of colour vision tells apart. */
const hues = { first: 66, second: 262 } as const;

/**
 * Colours of a map of two measures, by class number `first level × 3 + second level`: pale where neither calls for
 * attention, ochre where the first does, blue where the second does, and darkest (lightest on the dark page) where both do.
 *
 * Lightness falls with the sum of both levels, hue goes to the side that is ahead. Idea: J. Stevens, Bivariate
 * Choropleth Maps (2015); the colours are our own.
 */
export function bivariateColours(dark: boolean): readonly string[] {
  const most = levelsOfTwo - 1;
  const [pale, deep] = dark ? [28, 92] : [93, 26];
  return Array.from({ length: levelsOfTwo ** 2 }, (_, number) => {
    const first = Math.floor(number / levelsOfTwo);
    const second = number % levelsOfTwo;
    const lightness = pale + ((deep - pale) * (first + second)) / (2 * most);
    const ahead = first - second;
    if (ahead === 0) return hexOfLch(lightness, first === 0 ? 3 : 8, 330);
    return hexOfLch(
      lightness,
      ahead > 0 ? 22 + 20 * ahead : 20 + 18 * -ahead,
      ahead > 0 ? hues.first : hues.second,
    );
  });
}
