import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../i18n/Language.ts';
import { ink } from '../map/sheetInk.ts';
import type { DeckRun, DeckSlide } from './DeckSlide.ts';

export interface PptxAbout {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** Day it was made, `2026-11-26`. */
  readonly date: string;
}

/** Where things stand on a slide of 16:9, in inches. */
const page = { width: 13.333, height: 7.5 };
const left = { x: 0.45, width: 4.1 };
const right = { x: 4.75, y: 0.35, width: 8.2, height: 6.55 };
/** In every office, with every letter of Vietnamese. */
const face = 'Arial';
const hex = (colour: string) => colour.replace('#', '').toUpperCase();

/**
 * Slides as a PowerPoint file: titles, sentences, tables and bars stay what they are and can be changed; the map is a picture with its words.
 *
 * @param pictures a PNG for each slide with a map, in the order of the slides; `null` for the others
 */
export async function writePptx(
  slides: readonly DeckSlide[],
  pictures: readonly (Uint8Array | null)[],
  { title, author, language, date }: PptxAbout,
): Promise<Uint8Array<ArrayBuffer>> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.title = title;
  deck.author = author === '' ? 'Trọng Điểm' : author;
  deck.company = '';
  deck.theme = { headFontFace: face, bodyFontFace: face };
  for (const [name, box] of Object.entries(titles))
    deck.defineSlideMaster({
      title: name,
      background: { color: hex(ink.paper) },
      objects: [
        {
          placeholder: {
            options: {
              name: 'title',
              type: 'title',
              ...box,
              margin: 0,
              align: 'left',
              valign: 'top',
              fontFace: face,
              fontSize: 26,
              bold: true,
              color: hex(ink.text),
            },
            text: '',
          },
        },
      ],
    });
  slides.forEach((each, at) => draw(deck, each, pictures[at] ?? null, language));
  const bytes = (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  return mended(bytes, date);
}

const titles = {
  'map-slide': { x: left.x, y: 0.35, w: left.width, h: 1 },
  'text-slide': { x: left.x, y: 0.35, w: page.width - 2 * left.x, h: 0.6 },
} as const;

const runs = (parts: readonly DeckRun[], size: number) =>
  parts.map(({ text, bold }) => ({ text, options: { bold, fontSize: size } }));

function draw(deck: PptxGenJS, content: DeckSlide, picture: Uint8Array | null, language: Language): void {
  const aside = content.map !== null || content.table !== null || content.chart !== null;
  const slide = deck.addSlide({ masterName: aside ? 'map-slide' : 'text-slide' });
  const text = {
    fontFace: face,
    color: hex(ink.text),
    margin: 0,
    lang: language === 'vi' ? 'vi-VN' : 'en-GB',
  };
  const width = aside ? left.width : page.width - 2 * left.x;
  slide.addText(content.title, { placeholder: 'title' });
  let y = aside ? 1.4 : 1.05;
  if (content.figure !== null) {
    const { value, label } = content.figure;
    slide.addText(value, {
      ...text,
      x: left.x,
      y,
      w: width,
      h: 0.85,
      fontSize: 44,
      bold: true,
      color: hex(ink.accent),
      fit: 'shrink',
    });
    slide.addText(label, {
      ...text,
      x: left.x,
      y: y + 0.85,
      w: width,
      h: 0.5,
      fontSize: 14,
      valign: 'top',
      color: hex(ink.quiet),
    });
    y += 1.4;
  }
  if (content.sentence.length > 0) {
    const height = content.legend === null ? 1.9 : 1.35;
    slide.addText(runs(content.sentence, 14), {
      ...text,
      x: left.x,
      y,
      w: width,
      h: height,
      valign: 'top',
      fit: 'shrink',
    });
    y += height + 0.05;
  }
  if (content.points.length > 0) {
    const small = !aside;
    slide.addText(
      content.points.flatMap((point) =>
        runs(point, small ? 12 : 15).map((run, at, all) => ({
          ...run,
          options: {
            ...run.options,
            ...(at === 0 ? { bullet: small ? true : { type: 'number' as const } } : {}),
            ...(at === all.length - 1 ? { breakLine: true } : {}),
            paraSpaceAfter: 4,
          },
        })),
      ),
      { ...text, x: left.x, y, w: width, h: 6.85 - y, valign: 'top', fit: 'shrink' },
    );
  }
  if (content.legend !== null) drawLegend(slide, content.legend, text);
  if (picture !== null && content.map !== null)
    slide.addImage({
      data: `image/png;base64,${base64(picture)}`,
      x: right.x,
      y: right.y,
      w: right.width,
      h: right.height,
      altText: content.map,
    });
  if (content.table !== null) {
    const { header, rows, widths } = content.table;
    const cell = {
      fontFace: face,
      fontSize: 12,
      color: hex(ink.text),
      valign: 'middle' as const,
      margin: 0.05,
    };
    slide.addTable(
      [
        header.map((name) => ({ text: name, options: { ...cell, bold: true } })),
        ...rows.map((row) => row.map((each) => ({ text: each, options: cell }))),
      ],
      {
        x: right.x,
        y: right.y,
        w: right.width,
        colW: widths.map((share) => share * right.width),
        border: { type: 'solid', pt: 0.75, color: hex(ink.noData) },
      },
    );
  }
  if (content.chart !== null) {
    const { name, labels, values, format } = content.chart;
    // Bars are drawn from below.
    slide.addChart(deck.ChartType.bar, [{ name, labels: labels.toReversed(), values: values.toReversed() }], {
      x: right.x,
      y: right.y,
      w: right.width,
      h: right.height,
      barDir: 'bar',
      chartColors: [hex(ink.accent)],
      showTitle: true,
      title: name,
      titleFontFace: face,
      titleFontSize: 14,
      showValue: true,
      dataLabelFormatCode: format,
      dataLabelFontSize: 12,
      catAxisLabelFontFace: face,
      catAxisLabelFontSize: 12,
      valAxisHidden: true,
      valAxisMinVal: 0,
      valGridLine: { style: 'none' },
      showLegend: false,
      altText: name,
    });
  }
  if (content.sample !== '')
    slide.addText(content.sample, {
      ...text,
      x: page.width - 2.35,
      y: 0.12,
      w: 1.95,
      h: 0.34,
      align: 'center',
      fontSize: 13,
      bold: true,
      color: hex(ink.onSample),
      fill: { color: hex(ink.sample) },
    });
  slide.addText(content.source, {
    ...text,
    x: left.x,
    y: 7,
    w: page.width - 2 * left.x,
    h: 0.38,
    fontSize: 9,
    valign: 'top',
    color: hex(ink.quiet),
    fit: 'shrink',
  });
  if (content.notes !== '') slide.addNotes(content.notes);
}

function drawLegend(
  slide: PptxGenJS.Slide,
  { title, basis, classes, notes }: NonNullable<DeckSlide['legend']>,
  text: { readonly fontFace: string; readonly color: string; readonly margin: number; readonly lang: string },
): void {
  const line = 0.27;
  const height = classes.length * line;
  const bottom = 6.85;
  const small = 0.62;
  const top = bottom - small - height;
  slide.addText(
    [
      { text: title, options: { bold: true, fontSize: 13, breakLine: true } },
      { text: basis, options: { fontSize: 11, color: hex(ink.quiet) } },
    ],
    { ...text, x: left.x, y: top - 0.55, w: left.width, h: 0.5, valign: 'bottom', fit: 'shrink' },
  );
  const none = { type: 'none' as const };
  const cell = {
    fontFace: face,
    fontSize: 12,
    color: hex(ink.text),
    valign: 'middle' as const,
    margin: [0, 0.05, 0, 0.08] as [number, number, number, number],
  };
  slide.addTable(
    classes.map(({ colour, sign, label, count }) => [
      {
        text: sign,
        options: {
          ...cell,
          align: 'center' as const,
          fill: { color: hex(colour) },
          border: Array.from({ length: 4 }, () => ({
            type: 'solid' as const,
            pt: 0.75,
            color: hex(ink.paper),
          })) as [PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps, PptxGenJS.BorderProps],
        },
      },
      { text: label, options: { ...cell, border: [none, none, none, none] } },
      { text: count, options: { ...cell, align: 'right' as const, border: [none, none, none, none] } },
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
    valign: 'top',
    color: hex(ink.quiet),
    fit: 'shrink',
  });
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000)
    text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}

/**
 * The library lists a master for every slide though there is one, which makes PowerPoint offer a repair, and writes the clock: parts that are not there
 * are taken from the list, and the day is the one given.
 */
function mended(bytes: Uint8Array, date: string): Uint8Array<ArrayBuffer> {
  const parts = unzipSync(bytes);
  const edit = (path: string, change: (text: string) => string) => {
    const part = parts[path];
    if (part !== undefined) parts[path] = strToU8(change(strFromU8(part)));
  };
  edit('[Content_Types].xml', (text) =>
    text.replace(/<Override PartName="\/([^"]+)"[^>]*\/>/g, (all, path: string) =>
      path in parts ? all : '',
    ),
  );
  edit('docProps/core.xml', (text) =>
    text.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${date}T00:00:00Z`),
  );
  const files = Object.fromEntries(Object.entries(parts).filter(([path]) => !path.endsWith('/')));
  return zipSync(files, { level: 6, mtime: new Date(1980, 0, 1) });
}
