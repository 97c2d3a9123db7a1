import type PptxGenJS from 'pptxgenjs';
import type { Language } from '../../i18n/Language.ts';
import { ink } from '../map/sheetInk.ts';
import type { DeckRun, DeckSlide } from './DeckSlide.ts';
import { drawLegend } from './drawLegend.ts';
import { drawShown } from './drawShown.ts';
import { bottom, hex, left, page, plainText } from './slideLayout.ts';

/** One slide: what is said at the left, what is shown at the right, the mark of a sample and the sources. */
export function drawSlide(
  deck: PptxGenJS,
  content: DeckSlide,
  picture: Uint8Array | null,
  language: Language,
): void {
  const { title, figure, sentence, points, legend, sample, source, notes } = content;
  const isAside = content.map !== null || content.table !== null || content.chart !== null;
  const slide = deck.addSlide({ masterName: isAside ? 'map-slide' : 'text-slide' });
  const text = plainText(language);
  const quiet = { ...text, color: hex(ink.quiet) };
  const wide = page.width - 2 * left.x;
  const column = { x: left.x, w: isAside ? left.width : wide };
  // Two lines have room beside a map; a longer title is set smaller.
  const titled = isAside && title.length > 40 ? { fontSize: 19 } : {};
  slide.addText([{ text: title, options: titled }], { placeholder: 'title' });
  let y = isAside ? 1.4 : 1.05;
  if (figure !== null) {
    const large = { ...text, fontSize: 44, bold: true, color: hex(ink.accent) };
    slide.addText(figure.value, { ...large, ...column, y, h: 0.85, valign: 'middle', fit: 'shrink' });
    slide.addText(figure.label, { ...quiet, ...column, y: y + 0.85, h: 0.5, fontSize: 14 });
    y += 1.4;
  }
  if (sentence.length > 0) {
    const h = legend === null ? 1.9 : 1.45;
    slide.addText(runsOf(sentence, 16), { ...text, ...column, y, h, fit: 'shrink' });
    y += h + 0.05;
  }
  if (points.length > 0) {
    const lines = isAside
      ? points.flatMap((point, at) => lineOf([{ text: `${String(at + 1)}. `, bold: true }, ...point], 16))
      : points.flatMap((point) => lineOf(point, 12));
    slide.addText(lines, { ...text, ...column, y, h: bottom - y, fit: 'shrink' });
  }
  if (legend !== null) drawLegend(slide, legend, text);
  drawShown(deck, slide, content, picture);
  if (sample !== '') {
    const mark = {
      ...text,
      fontSize: 13,
      bold: true,
      color: hex(ink.onSample),
      fill: { color: hex(ink.sample) },
    };
    const box = { x: page.width - 2.35, y: 0.12, w: 1.95, h: 0.34 };
    slide.addText(sample, { ...mark, ...box, align: 'center', valign: 'middle' });
  }
  slide.addText(source, { ...quiet, x: left.x, y: 7, w: wide, h: 0.38, fontSize: 9, fit: 'shrink' });
  if (notes !== '') slide.addNotes(notes);
}

const runsOf = (parts: readonly DeckRun[], fontSize: number): PptxGenJS.TextProps[] =>
  parts.map(({ text, bold }) => ({ text, options: { bold, fontSize } }));

/** A sentence on a line of its own. */
const lineOf = (parts: readonly DeckRun[], fontSize: number): PptxGenJS.TextProps[] =>
  runsOf(parts, fontSize).map(({ text = '', options }, at) => ({
    text,
    options: { ...options, paraSpaceAfter: 5, breakLine: at === parts.length - 1 },
  }));
