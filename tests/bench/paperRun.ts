import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import PDFDocument from 'pdfkit';
import PptxGenJS from 'pptxgenjs';
import { openEmbedded } from '../../src/cli/brief/openEmbedded.ts';
import { paintPng } from '../../src/cli/brief/paintPng.ts';
import { storyPages } from '../../src/cli/brief/storyPages.ts';
import { readyStory } from '../../src/domain/story/readyStory.ts';
import type { StoryScene } from '../../src/domain/story/StoryScene.ts';
import { openFaces } from '../../src/report/drawing/openFaces.ts';
import { mapSheet } from '../../src/report/map/mapSheet.ts';
import { makeSheets } from '../../src/report/saving/makeSheets.ts';
import { deckOf } from '../../src/report/slides/deckOf.ts';
import { deckPictures, perMm } from '../../src/report/slides/deckPictures.ts';
import { paintPictures } from '../../src/report/slides/paintPictures.ts';
import { writePptx } from '../../src/report/slides/writePptx.ts';

/**
 * Makes one paper in a process of its own and prints how long it took, the megabytes that the process held at most beyond those before, and the kilobytes of
 * the file. Answers to the scenes are there before. `sheet`: the map of hamlets on A3, in lines; `sheet-picture`: the same in dots for a printer, as a
 * screenshot would be. `deck`: twelve scenes as slides that can be changed; `deck-pictures`: each of them as one picture as sharp as the maps.
 */
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const [, , what = 'sheet'] = process.argv;
const language = 'vi';
const embedded = openEmbedded();
const given = { date: '2026-11-27', author: '', office: '', title: '', subtitle: '', address: '' };
const words = { ready: null, title: null, sentence: null, notes: null };
const scene = (id: string, view: string): StoryScene => ({ id, view, ...words });
const isDeck = what.startsWith('deck');
const hamlets = scene('hamlets', '#v=1&tab=explore&ind=poor-rate&year=2024&level=hamlet');
const scenes = [
  ...readyStory,
  hamlets,
  scene('roads', '#v=1&tab=explore&ind=hardened-road-share&year=2024'),
  scene('before', '#v=1&tab=explore&ind=poor-rate&year=2022&map=2021'),
];
const pages = await storyPages(embedded, isDeck ? scenes : [hamlets], given, language);
const fonts = embedded.fonts();
const { measure } = openFaces(fonts);
const nobody = () => undefined;

const ways: Readonly<Record<string, () => Promise<Uint8Array>>> = {
  sheet: async () => {
    const [page] = pages;
    if (page === undefined) throw new Error('No answer to the scene');
    const { brief, shapes } = page;
    const sheets = { briefs: [brief], byCommune: false, shapes, format: a3, language, fonts } as const;
    return (await makeSheets({ ...sheets, file: 'pdf' }, nobody)).bytes;
  },
  'sheet-picture': async () => {
    const [page] = pages;
    if (page === undefined) throw new Error('No answer to the scene');
    const drawing = mapSheet({ ...page, format: a3, language, measure });
    const png = await paintPng(drawing, 300 / 25.4, fonts, measure);
    const size = [drawing.width, drawing.height].map((mm) => (mm * 72) / 25.4) as [number, number];
    const document = new PDFDocument({ size, margin: 0 });
    const parts: Buffer[] = [];
    document.on('data', (part: Buffer) => parts.push(part));
    const ended = new Promise((resolve) => document.on('end', resolve));
    document.image(Buffer.from(png), 0, 0, { width: size[0] });
    document.end();
    await ended;
    return Buffer.concat(parts);
  },
  deck: async () => {
    const slides = deckOf(pages, language);
    const pictures = await paintPictures(
      { pictures: deckPictures(slides, pages, language), perMm, fonts },
      nobody,
      paintPng,
    );
    return writePptx(slides, pictures, { title: 'Mười hai cảnh', author: '', language, date: given.date });
  },
  'deck-pictures': async () => {
    const deck = new PptxGenJS();
    deck.layout = 'LAYOUT_WIDE';
    for (const page of pages) {
      const format = { paper: 'A4', orientation: 'landscape', graticule: false } as const;
      const png = await paintPng(mapSheet({ ...page, format, language, measure }), perMm, fonts, measure);
      const data = `image/png;base64,${Buffer.from(png).toString('base64')}`;
      deck.addSlide().addImage({ data, x: 0, y: 0, w: 10.6, h: 7.5 });
    }
    return (await deck.write({ outputType: 'uint8array' })) as Uint8Array;
  },
};
const a3 = { paper: 'A3', orientation: 'landscape', graticule: false } as const;

collect();
// 5 forgets the peak so far.
if (existsSync('/proc/self/clear_refs')) writeFileSync('/proc/self/clear_refs', '5');
const before = megabytesOf('VmRSS');
const begun = performance.now();
const made = await ways[what]?.();
if (made === undefined) throw new Error(`No such paper: ${what}`);
const ms = performance.now() - begun;
const megabytes = megabytesOf('VmHWM') - before;
process.stdout.write(JSON.stringify({ ms, megabytes, kilobytes: made.length / 1000 }));

/** NaN where the system is not Linux, which alone keeps the peak. */
function megabytesOf(field: 'VmRSS' | 'VmHWM'): number {
  if (!existsSync('/proc/self/status')) return NaN;
  const status = readFileSync('/proc/self/status', 'utf8');
  return Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN) / 1000;
}
