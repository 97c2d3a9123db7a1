import { hexOfLch } from '../classify/hexOfLch.ts';
import { hazardClasses } from './HazardClass.ts';

/** Lightness, chroma and hue (CIELAB) of the class that needs least attention and of the one that needs most. */
const ends = {
  light: { low: [87, 66, 88], veryHigh: [22, 66, 28] },
  dark: { low: [38, 64, 91], veryHigh: [83, 48, 38] },
} as const;

/**
 * Colours of the class numbers of a map of hazard: looked at and in no zone, then low to very high. They run from yellow to red by even steps of
 * lightness, which a poor projector and every kind of colour vision keep; in both themes the worst class differs most from the ground. Where nothing
 * was found the colour is that of paper, and never green: it is no promise. A forecast bulletin has light blue, yellow, orange, red and purple for
 * its levels 1 to 5 (Decision 18/2021, Annex XII), which are another scale.
 */
export function hazardColours(dark: boolean): readonly string[] {
  const { low, veryHigh } = ends[dark ? 'dark' : 'light'];
  const steps = hazardClasses.length - 1;
  const classes = hazardClasses.map((_, rank) => {
    const [lightness, chroma, hue] = low.map(
      (from, at) => from + ((veryHigh[at] ?? from) - from) * (rank / steps),
    );
    return hexOfLch(lightness ?? 0, chroma ?? 0, hue ?? 0);
  });
  return [dark ? '#3a372f' : '#f1ede4', ...classes];
}
