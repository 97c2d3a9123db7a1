import { isCount, isNothing, isText, either, objectOf, oneOf } from '../../domain/kept/check/Check.ts';
import { showSources, type ShowSource } from '../../domain/story/ShowSource.ts';

/** Where a presentation stands, so that a reload in front of a room goes on at the same scene. */
export interface ShowPlace {
  readonly source: ShowSource;
  readonly scene: string;
  /** What was on the screen when it began, for a show of that. */
  readonly view: string;
  /** Milliseconds of the clock when it began. */
  readonly begun: number;
  /** How long it may take; `null` where nobody said. */
  readonly minutes: number | null;
}

const isPlace = objectOf<ShowPlace>({
  source: oneOf(showSources),
  scene: isText,
  view: isText,
  begun: isCount,
  minutes: either(isNothing, isCount),
});

const key = 'trong-diem show';

/** The presentation that this tab is in; `null` where it is in none, or the browser remembers nothing. */
export function readShowPlace(): ShowPlace | null {
  try {
    const place: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isPlace(place) ? place : null;
  } catch {
    return null;
  }
}

/** @param place `null`: there is no presentation any more */
export function writeShowPlace(place: ShowPlace | null): void {
  try {
    if (place === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(place));
  } catch {
    // A show that is not remembered starts again after a reload; nothing else depends on it.
  }
}
