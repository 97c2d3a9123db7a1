import { DOMParser } from '@xmldom/xmldom';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import reports from '../../../geodata/built/reports.json' with { type: 'json' };
import type { ReportsFile } from '../../../src/domain/area/ReportsFile.ts';
import { indicatorIds } from '../../../src/domain/indicator/indicatorIds.ts';
import { createDrivers } from '../../../src/domain/outcome/createDrivers.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { readyStory } from '../../../src/domain/story/readyStory.ts';
import type { StoryScene } from '../../../src/domain/story/StoryScene.ts';
import type { Language } from '../../../src/i18n/Language.ts';
import { legendOf } from '../../../src/i18n/legend/legendOf.ts';
import type { ScenePage } from '../../../src/i18n/story/ScenePage.ts';
import { slideOf } from '../../../src/i18n/story/slideOf.ts';
import { wordsOf } from '../../../src/i18n/wordsOf.ts';
import { deckOf } from '../../../src/report/slides/deckOf.ts';
import { writePptx } from '../../../src/report/slides/writePptx.ts';
import { answer, briefFrom, columns, given, world } from '../../domain/brief/briefs.ts';

const drivers = createDrivers(createIndex(world, columns));
/** A dot in place of each map: maps are painted by a browser. */
const dot = new Uint8Array(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

function pageOf(scene: StoryScene, language: Language): ScenePage {
  const outcome = answer({ ...decodePlan(scene.view, indicatorIds(world)).plan, language });
  const seen = {
    world,
    drivers,
    outcome,
    province: 'Cao Bằng',
    reports: reports as unknown as ReportsFile,
    regions: new Map(),
  };
  return { scene, slide: slideOf(scene, seen, language), brief: briefFrom(outcome), maps: [] };
}

const told = readyStory.filter(({ id }) => ['province', 'targets', 'hardest', 'why', 'ask'].includes(id));

describe('slides', () => {
  for (const language of ['vi', 'en'] as const)
    it(`hold titles, figures, tables, bars, notes and marks of the scenes, in ${language}`, async () => {
      const pages = told.map((scene) => pageOf(scene, language));
      const slides = deckOf(pages, language);
      const pictures = slides.map(({ map }) => (map === null ? null : dot));
      const about = { title: 'Chuyện', author: '', language, date: given.date };
      const parts = unzipSync(await writePptx(slides, pictures, about));
      const xml = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
      const wordsIn = (path: string) =>
        [...xml(path).matchAll(/<a:t>([^<]*)<\/a:t>/g)]
          .map(([, text = '']) => text.replaceAll('&amp;', '&'))
          .join('');
      for (const path of Object.keys(parts).filter((each) => /\.(xml|rels)$/.test(each)))
        new DOMParser({
          onError: (level, message) => expect.fail(`${path}: ${level} ${message}`),
        }).parseFromString(xml(path), 'text/xml');
      // What PowerPoint would offer to repair: a part that is listed and not there.
      for (const [, path = ''] of xml('[Content_Types].xml').matchAll(/<Override PartName="\/([^"]+)"/g))
        expect(Object.keys(parts)).toContain(path);
      pages.forEach(({ slide, brief }, at) => {
        const file = `ppt/slides/slide${String(at + 1)}.xml`;
        const words = wordsIn(file);
        // Nor two shapes with one number: the library counts tables on their own.
        const numbers = [...xml(file).matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, number]) => number);
        expect(new Set(numbers).size).toBe(numbers.length);
        expect(words.normalize('NFC')).toBe(words);
        expect(xml(file)).toMatch(/<p:ph[^>]*type="title"/);
        expect(words).toContain(slide.title);
        expect(words).toContain((slide.sentence ?? '').replaceAll('**', ''));
        if (slide.figure !== null) expect(words).toContain(slide.figure.value);
        if (slide.sample) expect(words).toContain(wordsOf(language).data.sampleTag);
        const legend = legendOf(brief.painting, language);
        if (slide.hasMap && slide.points.length === 0 && legend.grid === undefined)
          for (const { label, count } of legend.rows) expect(words).toContain(`${label}${count}`);
        if (!slide.hasMap)
          for (const { name, before, value } of slide.items)
            expect(words).toContain(`${name}${before ?? ''}${value}`);
        const notes = wordsIn(`ppt/notesSlides/notesSlide${String(at + 1)}.xml`);
        expect(notes).toContain(slide.notes.slice(0, 30));
      });
      const best = pages.at(-1)?.brief.rows.find(({ score }) => score?.rank === 1);
      // The library counts charts over all decks it writes.
      const bars = xml(Object.keys(parts).find((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)) ?? '');
      expect(bars).toContain(best?.area.name ?? 'nobody');
      expect(bars).toContain(String(best?.score?.points));
    });
});
