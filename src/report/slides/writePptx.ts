import PptxGenJS from 'pptxgenjs';
import type { Language } from '../../i18n/Language.ts';
import { ink } from '../map/sheetInk.ts';
import type { DeckSlide } from './DeckSlide.ts';
import { drawSlide } from './drawSlide.ts';
import { mendPptx } from './mendPptx.ts';
import { face, hex, left, page } from './slideLayout.ts';

export interface PptxAbout {
  readonly title: string;
  readonly author: string;
  readonly language: Language;
  /** Day it was made, `2026-11-26`. */
  readonly date: string;
}

/** Where the title stands beside a map, and where nothing stands beside it. */
const titles = {
  'map-slide': { x: left.x, y: 0.35, w: left.width, h: 1 },
  'text-slide': { x: left.x, y: 0.35, w: page.width - 2 * left.x, h: 0.6 },
} as const;

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
  const set = { margin: 0, align: 'left', valign: 'top', fontFace: face, fontSize: 26, bold: true } as const;
  for (const [name, box] of Object.entries(titles)) {
    const options = { ...set, ...box, name: 'title', type: 'title', color: hex(ink.text) } as const;
    deck.defineSlideMaster({
      title: name,
      background: { color: hex(ink.paper) },
      objects: [{ placeholder: { options, text: '' } }],
    });
  }
  slides.forEach((each, at) => drawSlide(deck, each, pictures[at] ?? null, language));
  return mendPptx((await deck.write({ outputType: 'uint8array' })) as Uint8Array, date);
}
