import type { Point, TextItem, Weight } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { holds, overlaps, type Box } from './Box.ts';

/** A name that wants to stand somewhere. */
export interface NameWanted {
  readonly key: string;
  readonly text: string;
  readonly at: Point;
  /** Stands beside a mark at its place, not on it. */
  readonly beside: boolean;
  /** Half as wide as that mark, where it is larger than the square of a seat. */
  readonly clear?: number;
  /** Higher comes first. */
  readonly importance: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: string;
  readonly halo: string;
}

/** A name with the part of the sheet that is its own. */
export interface NamePlaced {
  readonly key: string;
  readonly box: Box;
  readonly items: readonly TextItem[];
}

/** Of the em: how high letters with marks reach above the base line, and how far below. */
const [above, below] = [0.95, 0.25];
const lineHeight = 1.08;

/**
 * Names by importance, then key, each at the first of its places that is free: on its point, a little above or below, at last smaller; in one
 * line, else in two. A name for which no place is free is left out: two names never touch. The same wishes are always met the same way.
 *
 * @param taken parts of the sheet where no name may stand
 */
export function placeNames(
  wanted: readonly NameWanted[],
  taken: readonly Box[],
  frame: Box,
  measure: Measure,
): readonly NamePlaced[] {
  const placed: NamePlaced[] = [];
  const isFree = (box: Box) =>
    holds(frame, box) &&
    !taken.some((each) => overlaps(each, box)) &&
    !placed.some((each) => overlaps(each.box, box));
  const order = wanted.toSorted(
    (one, other) => other.importance - one.importance || (one.key < other.key ? -1 : 1),
  );
  for (const name of order) {
    const found = attempts(name, measure).find(({ box }) => isFree(box));
    if (found !== undefined) placed.push({ key: name.key, ...found });
  }
  return placed;
}

function attempts(name: NameWanted, measure: Measure): readonly Omit<NamePlaced, 'key'>[] {
  const texts = linesOf(name.text);
  return [1, 0.84].flatMap((smaller) =>
    texts.flatMap((lines) => {
      const size = name.size * smaller;
      const height = size * (above + below + lineHeight * (lines.length - 1));
      const width = Math.max(...lines.map((line) => measure(line, size, name.weight)));
      return offsets(name, width, height, size).map(([dx, dy]) =>
        attempt(
          name,
          lines,
          { x: name.at[0] + dx - width / 2, y: name.at[1] + dy - height / 2, width, height },
          size,
        ),
      );
    }),
  );
}

/** From the point to the middle of the name. */
function offsets(
  { beside, clear = 0 }: NameWanted,
  width: number,
  height: number,
  size: number,
): readonly Point[] {
  if (!beside)
    return [
      [0, 0],
      [0, -0.6 * height],
      [0, 0.6 * height],
      [-0.3 * width, 0],
      [0.3 * width, 0],
    ];
  const [across, up] = [width / 2 + 0.5 * size + clear, height / 2 + 0.35 * size + clear];
  return [
    [0, -up],
    [0, up],
    [across, 0],
    [-across, 0],
  ];
}

function attempt(
  { weight, colour, halo }: NameWanted,
  lines: readonly string[],
  box: Box,
  size: number,
): Omit<NamePlaced, 'key'> {
  return {
    box,
    items: lines.map((text, at) => ({
      kind: 'text',
      text,
      at: [box.x + box.width / 2, box.y + size * (above + lineHeight * at)],
      anchor: 'middle',
      size,
      weight,
      colour,
      halo,
    })),
  };
}

/** The whole name; and, of two words or more, in two lines of about the same length. */
function linesOf(text: string): readonly (readonly string[])[] {
  const words = text.split(' ');
  if (words.length < 2) return [[text]];
  const cuts = words.slice(1).map((_, at) => {
    return [words.slice(0, at + 1).join(' '), words.slice(at + 1).join(' ')] as const;
  });
  const longest = (cut: readonly string[]) => Math.max(...cut.map(({ length }) => length));
  const [best] = cuts.toSorted((one, other) => longest(one) - longest(other));
  return best === undefined ? [[text]] : [[text], best];
}
