import type { Drawing, Item, Path, Stroke, TextItem } from './Drawing.ts';
import type { Measure } from './openFaces.ts';
import { typeset } from './typeset.ts';

type Pen = OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D;

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
    pen.clip(traced(item.paths, true), 'evenodd');
    for (const each of item.items) paint(pen, each, measure);
    pen.restore();
  } else {
    const path = traced(item.paths, item.closed);
    pen.globalAlpha = item.opacity ?? 1;
    if (item.fill !== undefined) {
      pen.fillStyle = item.fill;
      pen.fill(path, 'evenodd');
    }
    if (item.stroke !== undefined) {
      setStroke(pen, item.stroke);
      pen.stroke(path);
    }
    pen.globalAlpha = 1;
  }
}

function traced(paths: readonly Path[], closed: boolean): Path2D {
  const trace = new Path2D();
  for (const path of paths) {
    path.forEach(([x, y], at) => (at === 0 ? trace.moveTo(x, y) : trace.lineTo(x, y)));
    if (closed && path.length > 0) trace.closePath();
  }
  return trace;
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
