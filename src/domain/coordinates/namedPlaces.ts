import type { Position } from '../area/Area.ts';
import { fold } from '../area/fold.ts';
import { splitKind } from '../area/splitKind.ts';
import type { Extent } from './Extent.ts';
import { kmBetween } from './kmBetween.ts';

/** Units of one name nearer than this are one place told twice: a commune before and after the merger. */
const samePlaceKm = 15;

/**
 * Finds the unit of the province that the properties of a shape name, by name (with or without its kind) or
 * code, and answers its place. A name that two places share says nothing, and neither does a shape that names
 * two: this is for finding out where a layer lies, not for joining it.
 */
export function namedPlaces({
  units,
}: Extent): (properties: Readonly<Record<string, string>>) => Position | null {
  const known = new Map<string, Position | null>();
  for (const { name, code, position } of units) {
    for (const word of [fold(name), code]) {
      const before = known.get(word);
      const shared = before === null || (before !== undefined && kmBetween(before, position) > samePlaceKm);
      known.set(word, shared ? null : (before ?? position));
    }
  }
  return (properties) => {
    const found = Object.values(properties).flatMap((text) => {
      if (text === '' || text.length > 60) return [];
      const place = known.get(text) ?? known.get(fold(splitKind(text).name));
      return place == null ? [] : [place];
    });
    const [first, ...others] = new Set(found);
    return others.length > 0 ? null : (first ?? null);
  };
}
