import { hexOfLch } from './hexOfLch.ts';
import type { ClassInterval } from './Legend.ts';
import type { Indicator } from '../indicator/Indicator.ts';
import { ramps, type Ramp, type RampName } from './ramps.ts';

export type PaletteName = RampName | 'diverging';

/** Lightness (CIELAB L*) of the class that needs least and most attention. */
const lightness = { light: [91, 27], dark: [31, 90] } as const;

/**
 * What stands out on the page: darker classes on light paper, lighter ones on the dark page. On a dark
 * ground the darkest colour would be the one that disappears, so there the order of lightness is turned
 * round: in both themes the class that differs most from the ground is the one that needs most attention.
 * The legend's words ask here.
 */
export function attentionLooks(dark: boolean): 'darker' | 'lighter' {
  return dark ? 'lighter' : 'darker';
}

/**
 * Colours from least to most attention: one for each class, evenly spaced in lightness.
 *
 * @param classes 1 to 7
 * @param dark whether the page is in its dark theme (see `attentionLooks`)
 * @returns hex colours; `diverging` gives the half that needs no attention first, its middle is neutral
 */
export function paletteOf(name: PaletteName, classes: number, dark: boolean): readonly string[] {
  const places = Array.from({ length: classes }, (_, index) => (classes === 1 ? 0.5 : index / (classes - 1)));
  if (name === 'diverging') return places.map((place) => divergingColour(2 * place - 1, dark));
  return places.map((place) => colourOn(ramps[name], place, dark));
}

/**
 * Class number -> colour. Where low values call for attention (literacy, electricity) class 0 gets the most
 * salient colour; in all other cases the highest class does.
 *
 * @param palette as `paletteOf` gives it, from least to most attention
 */
export function classColours(
  palette: readonly string[],
  direction: Indicator['direction'],
): readonly string[] {
  return direction === 'higher-is-better' ? palette.toReversed() : palette;
}

/**
 * Class number -> colour around a named midpoint: a class that holds the midpoint inside is neutral, classes
 * beyond it grow stronger by the same step on both sides, so that equal strength means equally many classes
 * away. Ochre calls for attention, teal does not, whichever end of the measure that is.
 *
 * @param intervals of a `Classification`
 * @param midpoint in stored units; as a bound it belongs to the class below
 */
export function divergingColours(
  intervals: readonly ClassInterval[],
  midpoint: number,
  direction: Indicator['direction'],
  dark: boolean,
): readonly string[] {
  const below = intervals.filter(({ upper }) => upper <= midpoint).length;
  const above = intervals.filter(({ lower }) => lower >= midpoint).length;
  const arm = Math.max(below, above, 1);
  const toward = direction === 'higher-is-better' ? -1 : 1;
  return intervals.map(({ number, lower, upper }) => {
    const steps =
      upper <= midpoint ? number - below : lower >= midpoint ? number - intervals.length + above + 1 : 0;
    return divergingColour((toward * steps) / arm, dark);
  });
}

function colourOn({ hue, chroma }: Ramp, place: number, dark: boolean): string {
  const [least, most] = dark ? lightness.dark : lightness.light;
  // Chroma and hue follow the look of the colour, pale to dark, not the order of attention.
  const depth = dark ? 1 - place : place;
  const [pale, middle, deep] = chroma;
  const strength =
    depth < 0.5 ? pale + (middle - pale) * 2 * depth : middle + (deep - middle) * (2 * depth - 1);
  return hexOfLch(least + (most - least) * place, strength, hue[0] + (hue[1] - hue[0]) * depth);
}

/** -1 teal, 0 neutral, 1 ochre to brown. */
function divergingColour(place: number, dark: boolean): string {
  const far = Math.abs(place);
  const [middle, end] = dark ? [33, 84] : [92, 36];
  const hue = place < 0 ? 195 : 62;
  const chroma = place < 0 ? 38 : 58;
  return hexOfLch(middle + (end - middle) * far, 3 + (chroma - 3) * Math.sqrt(far), hue);
}
