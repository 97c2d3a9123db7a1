import type PDFDocument from 'pdfkit';
import type { Drawing, Item, Path, Stroke, TextItem } from './Drawing.ts';
import type { Faces } from './openFaces.ts';
import { typeset } from './typeset.ts';

type Page = InstanceType<typeof PDFDocument>;

/** Points of PDF in a millimetre. */
export const pointsPerMm = 72 / 25.4;

/**
 * Draws on the page that is open, text as text that can be searched and copied; the rim around a name is drawn as outlines, so that no name stands twice
 * in the text of the page.
 */
export function drawOnPage(page: Page, { items }: Pick<Drawing, 'items'>, faces: Faces): void {
  page.save().scale(pointsPerMm);
  for (const item of items) draw(page, item, faces);
  page.restore();
}

function draw(page: Page, item: Item, faces: Faces): void {
  if (item.kind === 'text') write(page, item, faces);
  else if (item.kind === 'clip') {
    page.save();
    trace(page, item.paths, true);
    page.clip('even-odd');
    for (const each of item.items) draw(page, each, faces);
    page.restore();
  } else {
    if (item.paths.every(({ length }) => length === 0)) return;
    if (item.opacity !== undefined) page.save().opacity(item.opacity);
    if (item.stroke !== undefined) setStroke(page, item.stroke);
    trace(page, item.paths, item.closed);
    if (item.fill !== undefined && item.stroke !== undefined)
      page.fillAndStroke(item.fill, item.stroke.colour, 'even-odd');
    else if (item.fill !== undefined) page.fill(item.fill, 'even-odd');
    else page.stroke(item.stroke?.colour);
    if (item.opacity !== undefined) page.restore();
  }
}

function trace(page: Page, paths: readonly Path[], closed: boolean): void {
  for (const path of paths) {
    path.forEach(([x, y], at) => (at === 0 ? page.moveTo(x, y) : page.lineTo(x, y)));
    if (closed && path.length > 0) page.closePath();
  }
}

function setStroke(page: Page, { width, dash, round }: Stroke): void {
  page
    .lineWidth(width)
    .lineJoin('round')
    .lineCap(round === true ? 'round' : 'butt');
  if (dash === undefined) page.undash();
  else page.addContent(`[${dash.join(' ')}] 0 d`);
}

function write(page: Page, item: TextItem, faces: Faces): void {
  const { text, at, anchor, size, weight, colour, halo, link } = item;
  const font = faces.fonts[weight];
  const width = faces.measure(text, size, weight);
  const x = at[0] - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  if (halo !== undefined) {
    const scale = size / font.unitsPerEm;
    page.save().translate(x, at[1]).scale(scale, -scale);
    const run = font.layout(typeset(text));
    page
      .lineWidth((size * 0.22) / scale)
      .lineJoin('round')
      .undash();
    let along = 0;
    run.glyphs.forEach((glyph, place) => {
      const outline = glyph.path.toSVG();
      if (outline !== '') page.save().translate(along, 0).path(outline).stroke(halo).restore();
      along += run.positions[place]?.xAdvance ?? 0;
    });
    page.restore();
  }
  page.font(weight).fontSize(size).fillColor(colour);
  page.text(typeset(text), x, at[1], { lineBreak: false, baseline: 'alphabetic' });
  if (link !== undefined) page.link(x, at[1] - size, width, size * 1.25, link);
}
