import type { Look } from '../../domain/classify/lookOf.ts';
import type { Item, Path, Stroke } from '../drawing/Drawing.ts';
import type { Box } from './Box.ts';
import { ink } from './sheetInk.ts';

/** How a look is drawn: its ground, then a pattern over it that needs no colour to be told apart. */
export interface LookInk {
  readonly ground: string;
  readonly pattern: {
    readonly stroke: Stroke;
    /** Between lines, in millimetres on A4. */
    readonly spacing: number;
    readonly slant: boolean;
  } | null;
}

/** Ground and pattern of a class number, for the map and for its legend alike. */
export function lookInk(
  look: Look,
  number: number,
  colours: readonly string[],
  stippled: readonly number[],
): LookInk {
  const lines = (ground: string, colour: string, width: number, spacing: number): LookInk => ({
    ground,
    pattern: { stroke: { colour, width }, spacing, slant: true },
  });
  const dots = (ground: string, colour: string, width: number, spacing: number): LookInk => ({
    ground,
    pattern: { stroke: { colour, width, dash: [0, spacing], round: true }, spacing, slant: false },
  });
  const [most = ink.dots] = colours;
  switch (look) {
    case 'class': {
      const ground = colours[number] ?? ink.paper;
      return stippled.includes(number) ? dots(ground, ink.paper, 0.55, 1.7) : { ground, pattern: null };
    }
    case 'no-data':
      return lines(ink.noData, ink.noDataHatch, 0.22, 1.3);
    case 'open':
      return lines(ink.paper, most, 0.5, 1.4);
    case 'contested':
      return lines(most, colours.at(-1) ?? ink.paper, 0.75, 2);
    case 'not-mapped':
      return dots(ink.paper, ink.dots, 0.4, 1.7);
    case 'not-applicable':
      return { ground: ink.paper, pattern: null };
    case 'outside':
      return { ground: ink.outside, pattern: null };
  }
}

/** Pattern lines that cover a box, to be cut by what they lie in. They stand where they stand on the whole sheet, so that neighbours join. */
export function patternItems({ pattern }: LookInk, box: Box, size: number): readonly Item[] {
  if (pattern === null) return [];
  const spacing = pattern.spacing * size;
  const { stroke } = pattern;
  const thick: Stroke = {
    ...stroke,
    width: stroke.width * size,
    ...(stroke.dash === undefined ? {} : { dash: stroke.dash.map((each) => each * size) }),
  };
  const paths = pattern.slant ? slanted(box, spacing * Math.SQRT2) : rows(box, spacing);
  return [{ kind: 'shape', paths, closed: false, stroke: thick }];
}

/** Lines that rise to the right. */
function slanted({ x, y, width, height }: Box, step: number): readonly Path[] {
  const [first, last] = [Math.floor((x + y) / step), Math.ceil((x + width + y + height) / step)];
  return Array.from({ length: last - first + 1 }, (_, at): Path => {
    const sum = (first + at) * step;
    const left = Math.max(x, sum - y - height);
    const right = Math.min(x + width, sum - y);
    return left < right
      ? [
          [left, sum - left],
          [right, sum - right],
        ]
      : [];
  }).filter((path) => path.length > 0);
}

/** Rows of dots that stand between each other. */
function rows({ x, y, width, height }: Box, step: number): readonly Path[] {
  const half = step / 2;
  const [first, last] = [Math.ceil(y / half), Math.floor((y + height) / half)];
  const start = Math.floor(x / step) * step;
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at): Path => {
    const row = first + at;
    const from = start + (row % 2 === 0 ? 0 : half);
    return [
      [from, row * half],
      [x + width, row * half],
    ];
  });
}
