import { count } from '../../i18n/format/count.ts';
import type { Language } from '../../i18n/Language.ts';
import { storyFileIn } from '../../i18n/storyFileIn.ts';
import { embeddedFaces } from '../drawing/embeddedFaces.ts';
import { openFaces } from '../drawing/openFaces.ts';
import type { PaperFonts } from '../drawing/PaperFonts.ts';
import { writeSvg } from '../drawing/writeSvg.ts';
import { escaped } from './escaped.ts';
import type { Picture } from './sceneLegend.ts';
import { sceneSection } from './sceneSection.ts';
import { sharedShapes } from './sharedShapes.ts';
import { shortPath } from './shortPath.ts';
import type { StoryPage } from './StoryPage.ts';
import { storyScript, storyScriptHash } from './storyScript.ts';
import { storyStyle } from './storyStyle.ts';

/** A story to be written. */
export interface StoryJob {
  readonly province: string;
  readonly pages: readonly StoryPage[];
  readonly language: Language;
  readonly fonts: PaperFonts;
}

/** What the browser is told to refuse: every request, and every script but the one that turns the slides. */
const policy = `default-src 'none'; style-src 'unsafe-inline'; script-src '${storyScriptHash}'; font-src data:; base-uri 'none'; form-action 'none'`;

/**
 * One HTML file that holds everything: slides, maps in lines, type, style, keys. It asks nothing of any network, and says so to the browser, which then
 * refuses whatever should try. Without scripts all slides stand under each other; printed, each has a page.
 *
 * @param tell how many of the scenes are drawn, 0..1
 */
export function writeStory(
  { province, pages, language, fonts }: StoryJob,
  tell: (share: number) => void = () => undefined,
): Promise<string> {
  const words = storyFileIn(language);
  const { measure } = openFaces(fonts);
  const picture: Picture = (drawing, name) =>
    writeSvg(drawing, '', ({ text, size, weight }) => measure(text, size, weight), name).replace(
      / d="([^"]*)"/g,
      (_, path: string) => ` d="${shortPath(path)}"`,
    );
  const sections = pages.map((page, at) => {
    const place = words.place(count(at + 1, language), count(pages.length, language));
    const section = sceneSection(page, `s${String(at + 1)}`, place, language, measure, picture);
    tell((at + 1) / pages.length);
    return section;
  });
  const shared = sharedShapes(sections);
  const title = escaped(words.title(province));
  const button = (act: string, label: string, text = label) =>
    `<button type="button" data-act="${act}" aria-label="${escaped(label)}">${escaped(text)}</button>`;
  const lines = [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    `<title>${title}</title>`,
    `<style>${embeddedFaces(fonts)}${storyStyle}</style>`,
    '</head>',
    '<body>',
    `<main aria-label="${title}">`,
    shared.shapes === ''
      ? ''
      : `<svg width="0" height="0" aria-hidden="true" class="shapes"><defs>${shared.shapes}</defs></svg>`,
    ...shared.pages,
    '</main>',
    '<nav>',
    button('previous', words.previous, '←'),
    '<output aria-live="polite"></output>',
    button('next', words.next, '→'),
    button('notes', words.notes),
    button('contrast', words.contrast),
    button('full', words.full),
    `<span class="keys">${escaped(words.keys)}</span>`,
    '</nav>',
    `<script>${storyScript}</script>`,
    '</body>',
    '</html>\n',
  ];
  return Promise.resolve(lines.filter((line) => line !== '').join('\n'));
}
