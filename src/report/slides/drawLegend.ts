import type PptxGenJS from 'pptxgenjs';
import { ink } from '../map/sheetInk.ts';
import type { DeckSlide } from './DeckSlide.ts';
import { bottom, face, hex, left } from './slideLayout.ts';

/** Height of a class, and of the notes under all of them, in inches. */
const line = 0.27;
const small = 0.62;

/** The legend of a map at the foot of what is said, as a table of PowerPoint's own. */
export function drawLegend(
  slide: PptxGenJS.Slide,
  { title, basis, classes, notes }: NonNullable<DeckSlide['legend']>,
  text: PptxGenJS.TextPropsOptions,
): void {
  const top = bottom - small - classes.length * line;
  slide.addText(
    [
      { text: title, options: { bold: true, fontSize: 13, breakLine: true } },
      { text: basis, options: { fontSize: 11, color: hex(ink.quiet) } },
    ],
    { ...text, x: left.x, y: top - 0.55, w: left.width, h: 0.5, valign: 'bottom', fit: 'shrink' },
  );
  const none: PptxGenJS.BorderProps = { type: 'none' };
  const paper: PptxGenJS.BorderProps = { type: 'solid', pt: 0.75, color: hex(ink.paper) };
  const cell: PptxGenJS.TableCellProps = {
    fontFace: face,
    fontSize: 12,
    color: hex(ink.text),
    valign: 'middle',
    margin: [0, 0.05, 0, 0.08],
    border: [none, none, none, none],
  };
  slide.addTable(
    classes.map(({ colour, sign, label, count }) => [
      {
        text: sign,
        options: {
          ...cell,
          align: 'center',
          fill: { color: hex(colour) },
          border: [paper, paper, paper, paper],
        },
      },
      { text: label, options: cell },
      { text: count, options: { ...cell, align: 'right' } },
    ]),
    { x: left.x, y: top, w: left.width, colW: [0.36, left.width - 1.16, 0.8], rowH: line },
  );
  slide.addText(notes, {
    ...text,
    x: left.x,
    y: bottom - small + 0.06,
    w: left.width,
    h: small - 0.08,
    fontSize: 9,
    color: hex(ink.quiet),
    fit: 'shrink',
  });
}
