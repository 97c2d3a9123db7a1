import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import reports from '../../../geodata/built/reports.json' with { type: 'json' };
import type { ReportsFile } from '../../../src/domain/area/ReportsFile.ts';
import { indicatorIds } from '../../../src/domain/indicator/indicatorIds.ts';
import { createDrivers } from '../../../src/domain/outcome/createDrivers.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { readyStory } from '../../../src/domain/story/readyStory.ts';
import type { StoryScene } from '../../../src/domain/story/StoryScene.ts';
import { madeLines } from '../../../src/i18n/brief/madeLines.ts';
import { sourceLines } from '../../../src/i18n/brief/sourceLines.ts';
import { figuresByKey } from '../../../src/i18n/hover/figuresByKey.ts';
import type { Language } from '../../../src/i18n/Language.ts';
import { legendOf } from '../../../src/i18n/legend/legendOf.ts';
import { slideOf } from '../../../src/i18n/story/slideOf.ts';
import { wordsOf } from '../../../src/i18n/wordsOf.ts';
import type { StoryPage } from '../../../src/report/html/StoryPage.ts';
import { storyScript, storyScriptHash } from '../../../src/report/html/storyScript.ts';
import { writeStory } from '../../../src/report/html/writeStory.ts';
import { overLegend } from '../../../src/report/map/over/overLegend.ts';
import { answer, briefFrom, columns, world } from '../../domain/brief/briefs.ts';
import { embeddedShapes, fonts } from '../embeddedSheets.ts';
import { everythingOver } from '../overlaid.ts';

const drivers = createDrivers(createIndex(world, columns));

function pageOf(scene: StoryScene, language: Language): StoryPage {
  const outcome = answer({ ...decodePlan(scene.view, indicatorIds(world)).plan, language });
  const seen = {
    world,
    drivers,
    outcome,
    province: 'Cao Bằng',
    reports: reports as unknown as ReportsFile,
    regions: new Map(),
  };
  const brief = briefFrom(outcome);
  return {
    slide: slideOf(scene, seen, language),
    brief,
    shapes: embeddedShapes(brief),
    labels: figuresByKey(outcome, world, language),
    maps: [],
  };
}

const told = readyStory.filter(({ id }) => ['province', 'targets', 'hardest', 'why', 'ask'].includes(id));
const write = (pages: readonly StoryPage[], language: Language) =>
  writeStory({ province: 'Cao Bằng', pages, language, fonts });

/** What a reader sees of a piece of the file. */
const seenIn = (html: string) =>
  html
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
const spaced = (text: string) => text.replace(/\s+/g, ' ').trim();

describe('a story as one file', () => {
  for (const language of ['vi', 'en'] as const)
    it(`says on every slide what its scene says, whose figures they are and when, in ${language}`, async () => {
      const pages = told.map((scene) => pageOf(scene, language));
      const shares: number[] = [];
      const html = await writeStory({ province: 'Cao Bằng', pages, language, fonts }, (share) =>
        shares.push(share),
      );
      expect(shares).toEqual(pages.map((_, at) => (at + 1) / pages.length));
      const sections = html.match(/<section .*?<\/section>/gs) ?? [];
      expect(sections).toHaveLength(pages.length);
      pages.forEach(({ slide, brief, labels }, at) => {
        const section = sections[at] ?? '';
        const words = seenIn(section);
        const holds = (text: string) => expect(words).toContain(spaced(text));
        holds(slide.title);
        if (slide.figure !== null) holds(slide.figure.value);
        for (const { text } of [slide.sentence ?? '', ...slide.points].flatMap((sentence) =>
          sentence.split('**').map((text) => ({ text })),
        ))
          holds(text);
        for (const { name, before, value } of slide.items)
          for (const text of [name, before ?? '', value]) holds(text);
        expect(words.includes(wordsOf(language).data.sampleTag)).toBe(slide.sample);
        for (const line of madeLines(brief, language)) holds(line);
        holds(slide.notes);
        if (!slide.hasMap) return holds(slide.source ?? 'nobody says where it is from');
        for (const line of sourceLines(brief, language, 'map')) holds(line);
        const { rows, grid } = legendOf(brief.painting, language);
        for (const { label, count } of rows) holds(`${label} ${count}`);
        for (const count of grid?.counts.values() ?? []) holds(count);
        const named = [...section.matchAll(/data-key="([^"]+)"[^>]*><title>([^<]*)<\/title>/g)];
        expect(named).toHaveLength(brief.rows.length);
        for (const [, key = '', title] of named)
          expect(title).toBe(
            labels.get(key as Parameters<typeof labels.get>[0])?.replaceAll('&', '&amp;') ?? 'nobody',
          );
      });
    });

  it('tells what lies over the units on a map, and whose it is', async () => {
    const page = pageOf(told[0] as StoryScene, 'vi');
    const over = everythingOver;
    const html = await write([{ ...page, shapes: { ...page.shapes, over } }], 'vi');
    const { zones: classes, marks } = overLegend(over, 'vi');
    expect(classes.length + marks.length).toBeGreaterThan(4);
    for (const { label, count } of [...classes, ...marks])
      expect(seenIn(html)).toContain(spaced(`${label} ${count}`));
    expect(html).toContain('data-layer="own-hazard"');
    for (const { file } of over.layers) expect(seenIn(html)).toContain(file);
  });

  it('names each of its parts once, and every shape that is asked for by name is there', async () => {
    const html = await write(
      told.map((scene) => pageOf(scene, 'vi')),
      'vi',
    );
    const names = [...html.matchAll(/ id="([^"]+)"/g)].map(([, name = '']) => name);
    expect(new Set(names).size).toBe(names.length);
    const asked = [...html.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, name = '']) => name);
    expect(asked.length).toBeGreaterThan(100);
    expect(asked.filter((name) => !names.includes(name))).toEqual([]);
  });

  it('asks nothing of a network, and lets no script run but its own', async () => {
    const html = await write([pageOf(told[0] as StoryScene, 'vi')], 'vi');
    const [, policy = ''] = /Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src '${storyScriptHash}'`);
    const digest = createHash('sha256').update(storyScript).digest('base64');
    expect(storyScriptHash).toBe(`sha256-${digest}`);
    expect(html.match(/<script>(.*?)<\/script>/s)?.[1]).toBe(storyScript);
    const addresses = [...html.matchAll(/https?:\/\/[^"')\s<]+/g)].map(([address]) => address);
    expect([...new Set(addresses)]).toEqual(['http://www.w3.org/2000/svg']);
    expect(html).not.toMatch(/<(link|img|iframe|object|embed|base)\b|\ssrc=/i);
  });

  it('shows what was typed as it was typed, and runs none of it', async () => {
    const evil = `"><script>alert('x')</script><img src=x onerror=alert(1)>`;
    const plain = pageOf(told[2] as StoryScene, 'vi');
    const { slide, brief } = plain;
    const page: StoryPage = {
      ...plain,
      slide: {
        ...slide,
        title: evil,
        sentence: `**${evil}**`,
        figure: { value: evil, label: evil },
        items: [{ name: evil, before: evil, value: evil }],
        points: [evil],
        source: evil,
        notes: evil,
      },
      brief: { ...brief, given: { ...brief.given, author: evil, office: evil } },
      labels: new Map([...plain.labels.keys()].map((key) => [key, evil])),
    };
    const html = await writeStory({ province: evil, pages: [page], language: 'vi', fonts });
    expect(html.match(/<script/g)).toHaveLength(1);
    expect(html).not.toContain('<img');
    const [section = ''] = html.match(/<section .*?<\/section>/s) ?? [];
    expect(section).toContain('&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)');
    expect(seenIn(section)).toContain(evil);
  });
});
