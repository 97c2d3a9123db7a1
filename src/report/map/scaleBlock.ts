import { briefIn } from '../../i18n/briefIn.ts';
import { count } from '../../i18n/format/count.ts';
import { printBound } from '../../i18n/format/printBound.ts';
import { printUnit } from '../../i18n/format/printUnit.ts';
import { withUnit } from '../../i18n/format/withUnit.ts';
import type { Language } from '../../i18n/Language.ts';
import { wordIn } from '../../i18n/wordIn.ts';
import type { CoordinateSystem } from '../../domain/coordinates/CoordinateSystem.ts';
import type { Item } from '../drawing/Drawing.ts';
import type { Measure } from '../drawing/openFaces.ts';
import { barLength } from './barLength.ts';
import { paragraph, stacked, type Block } from './Block.ts';
import { boxPath } from './boxPath.ts';
import { lettered } from './lettered.ts';
import type { Paper } from './SheetFormat.ts';
import { ink } from './sheetInk.ts';

/** A bar of a round length, its end and middle in kilometres, the scale as a number, and the plane it holds on. */
export function scaleBlock(
  denominator: number,
  paper: Paper,
  { name }: Pick<CoordinateSystem, 'name'>,
  { width, size, language, measure }: ScaleSetting,
): Block {
  const words = briefIn(language).sheet;
  const { km, mm } = barLength(denominator, width * 0.8);
  const em = 2.2 * size;
  const high = 1.3 * size;
  const top = em * 1.35;
  const parts = [0, 1, 2, 3].map((at): Item => {
    const box = { x: (at * mm) / 4, y: top, width: mm / 4, height: high };
    return {
      kind: 'shape',
      paths: [boxPath(box)],
      closed: true,
      fill: at % 2 === 0 ? ink.frame : ink.paper,
      stroke: { colour: ink.frame, width: 0.2 * size },
    };
  });
  const whole = withUnit(printBound('km', km, language), printUnit('km', language, km), language);
  const labels = [
    lettered('0', [0, em], em),
    lettered(printBound('km', km / 2, language), [mm / 2, em], em, { anchor: 'middle' }),
    lettered(whole, [mm, em], em, { anchor: 'middle' }),
  ];
  const bar = { height: top + high + 0.6 * size, items: [...parts, ...labels] };
  const say = (text: string) => paragraph(text, width, { size: 2.1 * size, colour: ink.quiet }, measure);
  return stacked(
    [
      bar,
      say(words.scale(count(denominator, language), paper)),
      say(words.projection(wordIn(name, language))),
    ],
    0.3 * size,
  );
}

export interface ScaleSetting {
  readonly width: number;
  readonly size: number;
  readonly language: Language;
  readonly measure: Measure;
}
