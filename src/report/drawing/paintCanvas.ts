import type { Drawing, Item, Path, Stroke, TextItem } from './Drawing.ts';
import type { Measure } from './openFaces.ts';
import { typeset } from './typeset.ts';

/** What is asked of a canvas: those of a page, of a worker and of a terminal all have it. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | 'setTransform'
  | 'fillRect'
  | 'save'
  | 'restore'
  | 'translate'
  | 'scale'
  | 'setLineDash'
  | 'strokeText'
  | 'fillText'
  | 'beginPath'
  | 'moveTo'
  | 'lineTo'
  | 'closePath'
  | 'font'
  | 'lineWidth'
  | 'lineJoin'
  | 'lineCap'
  | 'globalAlpha'
> & {
  fillStyle: unknown;
  strokeStyle: unknown;
  clip(rule: 'evenodd'): void;
  fill(rule: 'evenodd'): void;
  stroke(): void;
};

/**
 * Paints a drawing in dots, on white. The type must be among the fonts of whoever paints.
 *
 * @param perMm dots in a millimetre
 */
export function paintCanvas(pen: Pen, drawing: Drawing, perMm: number, measure: Measure): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, drawing.width * perMm, drawing.height * perMm);
  pen.setTransform(perMm, 0, 0, perMm, 0, 0);
  for (const item of drawing.items) paint(pen, item, measure);
}

function paint(pen: Pen, item: Item, measure: Measure): void {
  if (item.kind === 'text') write(pen, item, measure);
  else if (item.kind === 'clip') {
    pen.save();
    trace(pen, item.paths, true);
    pen.clip('evenodd');
    for (const each of item.items) paint(pen, each, measure);
    pen.restore();
  } else {
    trace(pen, item.paths, item.closed);
    pen.globalAlpha = item.opacity ?? 1;
    if (item.fill !== undefined) {
      pen.fillStyle = item.fill;
      pen.fill('evenodd');
    }
    if (item.stroke !== undefined) {
      setStroke(pen, item.stroke);
      pen.stroke();
    }
    pen.globalAlpha = 1;
  }
}

function trace(pen: Pen, paths: readonly Path[], closed: boolean): void {
  pen.beginPath();
  for (const path of paths) {
    path.forEach(([x, y], at) => (at === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    if (closed && path.length > 0) pen.closePath();
  }
}

function setStroke(pen: Pen, { colour, width, dash = [], round }: Stroke): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.lineJoin = 'round';
  pen.lineCap = round === true ? 'round' : 'butt';
  pen.setLineDash([...dash]);
}

/** A canvas takes no letters smaller than a pixel of its own, so text is drawn ten times as large and made small again. */
const magnified = 10;

function write(pen: Pen, { text, at, anchor, size, weight, colour, halo }: TextItem, measure: Measure): void {
  const width = measure(text, size, weight);
  const x = at[0] - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  pen.save();
  pen.translate(x, at[1]);
  pen.scale(1 / magnified, 1 / magnified);
  pen.font = `${weight === 'bold' ? '700' : '400'} ${String(size * magnified)}px "Be Vietnam Pro"`;
  if (halo !== undefined) {
    setStroke(pen, { colour: halo, width: size * magnified * 0.22 });
    pen.strokeText(typeset(text), 0, 0);
  }
  pen.fillStyle = colour;
  pen.fillText(typeset(text), 0, 0);
  pen.restore();
}
