import {
  CONTESTED,
  EXCEPTED,
  NO_DATA,
  NOT_APPLICABLE,
  NOT_MAPPED,
  OPEN,
  OUTSIDE,
} from '../domain/classify/Legend.ts';
import type { Ink } from './ink.ts';

/** The colour of a class number: of the palette for a class, of the ink for a unit without one. */
export function colourOf(classNumber: number, palette: readonly string[], ink: Ink): string {
  if (classNumber === NO_DATA) return ink.noData;
  if (classNumber === NOT_APPLICABLE || classNumber === OPEN || classNumber === NOT_MAPPED) return ink.paper;
  if (classNumber === OUTSIDE) return ink.outside;
  // Under its stripes a contested unit looks as if it were out.
  if (classNumber === CONTESTED) return palette[0] ?? ink.paper;
  return palette[classNumber] ?? ink.paper;
}

/** What one unit was painted with: its class number and the colour that stood for it then. */
export interface Painted {
  readonly classes: Int8Array;
  readonly palette: readonly string[];
  readonly ink: Ink;
}

/**
 * The units whose class or colour is another than before, so that a moving slider touches only what it
 * changed. With nothing before, all of them.
 */
export function changedUnits(before: Painted | null, after: Painted): number[] {
  const changed: number[] = [];
  const recoloured = before === null ? [] : recolouredClasses(before, after);
  for (let unit = 0; unit < after.classes.length; unit++) {
    const now = after.classes[unit] ?? 0;
    if (before?.classes[unit] !== now || recoloured.includes(now)) changed.push(unit);
  }
  return changed;
}

/** Class numbers that keep their number and change their colour: another palette, another theme. */
function recolouredClasses(before: Painted, after: Painted): number[] {
  if (before.palette === after.palette && before.ink === after.ink) return [];
  const numbers = [
    NO_DATA,
    NOT_APPLICABLE,
    OPEN,
    OUTSIDE,
    CONTESTED,
    NOT_MAPPED,
    EXCEPTED,
    ...after.palette.keys(),
  ];
  return numbers.filter(
    (number) => colourOf(number, before.palette, before.ink) !== colourOf(number, after.palette, after.ink),
  );
}
