import { paletteOf } from '../classify/palette.ts';
import { fundClasses } from './fundClasses.ts';

/** Colours of the class numbers of a budget, in the order of `fundClasses` without what lacks a figure: the surer a place is of the money, the stronger. */
export function fundColours(dark: boolean): readonly string[] {
  return paletteOf('score', fundClasses.length - 1, dark).toReversed();
}
