import type { Brief } from '../../domain/brief/Brief.ts';
import { lookOf, type Look } from '../../domain/classify/lookOf.ts';
import { areaName } from '../../i18n/areaName.ts';
import { madeLines } from '../../i18n/brief/madeLines.ts';
import { methodSentences } from '../../i18n/brief/methodSentences.ts';
import { missingLines } from '../../i18n/brief/missingLines.ts';
import { briefIn } from '../../i18n/briefIn.ts';
import type { Language } from '../../i18n/Language.ts';
import { attentionNote } from '../../i18n/legend/attentionNote.ts';
import { boundariesNote } from '../../i18n/legend/boundariesNote.ts';
import { legendOf } from '../../i18n/legend/legendOf.ts';
import type { ScenePage } from '../../i18n/story/ScenePage.ts';
import { mapsAlt } from '../../i18n/story/mapsAlt.ts';
import { briefsSeen, mapsTogether } from '../../i18n/story/mapsTogether.ts';
import { sourcesSeen } from '../../i18n/story/sourcesSeen.ts';
import { storyIn } from '../../i18n/storyIn.ts';
import { wordsOf } from '../../i18n/wordsOf.ts';
import { ink } from '../map/sheetInk.ts';
import type { DeckChart, DeckRun, DeckSlide } from './DeckSlide.ts';

/** A scene as slides tell it. */
type Told = Pick<ScenePage, 'slide' | 'brief' | 'maps'>;

/** How many places the bars of an order name. */
const barred = 10;

/** The scenes as slides, and after them what they rest on: method, gaps and sources, each said once. */
export function deckOf(pages: readonly Told[], language: Language): readonly DeckSlide[] {
  return [...pages.map((page) => slideFor(page, language)), ...closingSlides(pages, language)];
}

function slideFor(page: Told, language: Language): DeckSlide {
  const { slide, brief } = page;
  const words = storyIn(language);
  const isAsk = slide.points.length > 0;
  const hasMap = slide.hasMap && !isAsk;
  const targets = !slide.hasMap && slide.items.length > 0;
  const sources = slide.source ?? sourcesSeen(page, language).join(' ');
  return {
    title: slide.title,
    figure: slide.figure,
    sentence: runsOf(slide.sentence ?? ''),
    points: slide.points.map(runsOf),
    legend:
      hasMap && mapsTogether(page) !== 'pair' && legendOf(brief.painting, language).grid === undefined
        ? legendFor(brief, language)
        : null,
    table: targets
      ? {
          header: [words.show.target, words.show.start, words.show.goal],
          rows: slide.items.map(({ name, before, value }) => [name, before ?? '', value]),
          widths: [0.56, 0.2, 0.24],
        }
      : null,
    chart: isAsk ? orderOf(brief, language) : null,
    map: hasMap ? mapsAlt(page, language) : null,
    sample: slide.sample ? wordsOf(language).data.sampleTag : '',
    source: [sources, ...madeLines(brief, language)].join(' · '),
    notes: slide.notes,
  };
}

function legendFor(brief: Brief, language: Language): DeckSlide['legend'] {
  const { painting } = brief;
  const text = legendOf(painting, language);
  const attention = attentionNote(painting, false, language);
  const notes = [
    ...(attention === null ? [] : [`${attention}.`]),
    ...text.notes,
    `${boundariesNote(brief.boundaries, language)}.`,
  ];
  return {
    title: text.unit === '' ? text.title : `${text.title} (${text.unit})`,
    basis: text.basis,
    classes: text.rows.map(({ number, label, count }) => ({
      colour:
        lookOf(number) === 'class'
          ? (painting.colours[number] ?? ink.paper)
          : groundOf(number, painting.colours),
      sign: painting.stippled.includes(number) ? '∴' : signs[lookOf(number)],
      label,
      count,
    })),
    notes: notes.join(' '),
  };
}

/** A cell of a table has no hatch: these signs stand for it. */
const signs: Readonly<Record<Look, string>> = {
  class: '',
  'no-data': '//',
  'not-applicable': '',
  open: '//',
  contested: '\\\\',
  'not-mapped': '∴',
  outside: '',
};

function groundOf(number: number, colours: readonly string[]): string {
  const look = lookOf(number);
  if (look === 'no-data') return ink.noData;
  return look === 'contested' ? (colours.at(-1) ?? ink.paper) : ink.paper;
}

/** The first places of the order with their scores. */
function orderOf(brief: Brief, language: Language): DeckChart | null {
  const ranked = brief.rows
    .slice(0, brief.inside)
    .flatMap(({ area, score }) => (score?.rank == null || score.points === null ? [] : [{ area, ...score }]))
    .toSorted((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
    .slice(0, barred);
  if (ranked.length === 0) return null;
  return {
    name: legendOf(brief.painting, language).title,
    labels: ranked.map(({ area }) => areaName(area, language)),
    values: ranked.map(({ points }) => points ?? 0),
    format: '0.0',
  };
}

const runsOf = (text: string): readonly DeckRun[] =>
  text
    .split('**')
    .map((part, at) => ({ text: part, bold: at % 2 === 1 }))
    .filter((run) => run.text !== '');

/** Letters that one closing slide holds at a size that is read. */
const room = 1500;

function closingSlides(pages: readonly Told[], language: Language): readonly DeckSlide[] {
  const words = briefIn(language);
  const lines = saidOnce(pages, language);
  const slides: string[][] = [];
  let letters = Infinity;
  for (const line of lines) {
    if (letters + line.length > room) {
      slides.push([]);
      letters = 0;
    }
    slides.at(-1)?.push(line);
    letters += line.length;
  }
  const [first] = pages;
  return slides.map((points) => ({
    title: `${words.method.title} · ${words.sources.title}`,
    figure: null,
    sentence: [],
    points: points.map((text) => [{ text, bold: false }]),
    legend: null,
    table: null,
    chart: null,
    map: null,
    sample: pages.some(({ slide }) => slide.sample) ? wordsOf(language).data.sampleTag : '',
    source: first === undefined ? '' : madeLines(first.brief, language).join(' · '),
    notes: '',
  }));
}

/** Method and gaps with the scenes they are of, then the sources; what goes for all scenes names none. */
function saidOnce(pages: readonly Told[], language: Language): readonly string[] {
  const titles = new Map<string, string[]>();
  for (const { slide, ...page } of pages)
    for (const line of new Set(
      briefsSeen(page).flatMap((brief) => [
        ...methodSentences(brief, language, 'map'),
        ...missingLines(brief, language, 'map'),
      ]),
    ))
      titles.set(line, [...(titles.get(line) ?? []), slide.title]);
  return [
    ...[...titles].map(([line, of]) => (of.length === pages.length ? line : `${of.join('; ')}: ${line}`)),
    ...new Set(pages.flatMap((page) => sourcesSeen(page, language))),
  ];
}
