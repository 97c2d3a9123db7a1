import type { ProgressStatus } from '../../domain/progress/Progress.ts';
import type { Item, Stroke } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import type { Block } from '../map/Block.ts';
import { boxPath } from '../map/boxPath.ts';
import { lettered } from '../map/lettered.ts';
import { ink } from '../map/sheetInk.ts';
import { wrapped } from '../map/wrapped.ts';

/** The word of a status in its frame. Form and weight of the frame repeat the word without colour, as on the page. */
export function statusMark(
  text: string,
  status: ProgressStatus,
  width: number,
  em: number,
  measure: Measure,
): Block {
  const lines = wrapped(text, width - em, em, 'bold', measure);
  const met = status === 'met';
  const colour = met ? ink.paper : status === 'on-course' ? ink.accent : ink.text;
  const height = lines.length * em * 1.25 + 0.3 * em;
  const across = Math.max(...lines.map((line) => measure(line, em, 'bold'))) + em;
  const stroke: Stroke = {
    colour: met || status === 'on-course' ? ink.accent : ink.text,
    width: 0.25,
    ...(status === 'no-pace' ? { dash: [0.8, 0.6] } : {}),
  };
  const frame: Item = {
    kind: 'shape',
    paths: [boxPath({ x: 0, y: 0, width: across, height })],
    closed: true,
    ...(met ? { fill: ink.accent } : {}),
    stroke,
  };
  return {
    height,
    items: [
      frame,
      ...lines.map((line, at) =>
        lettered(line, [em / 2, em * (1.25 * at + 1.1)], em, { weight: 'bold', colour }),
      ),
    ],
  };
}
