import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { shapesDrawn } from '../../../src/analysis/shapesDrawn.ts';
import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import { officialRegions } from '../../../src/domain/area/officialRegions.ts';
import type { ReportsFile } from '../../../src/domain/area/ReportsFile.ts';
import { indicatorIds } from '../../../src/domain/indicator/indicatorIds.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { createDrivers } from '../../../src/domain/outcome/createDrivers.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import { decodePlan } from '../../../src/domain/plan/decodePlan.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import type { ReadyId } from '../../../src/domain/story/ReadyId.ts';
import { readyStory } from '../../../src/domain/story/readyStory.ts';
import type { StoryScene } from '../../../src/domain/story/StoryScene.ts';
import type { Language } from '../../../src/i18n/Language.ts';
import { plainText } from '../../../src/i18n/plainText.ts';
import { segments } from '../../../src/i18n/segments.ts';
import { slideOf } from '../../../src/i18n/story/slideOf.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const built = <File>(name: string) => JSON.parse(readFileSync(`geodata/built/${name}.json`, 'utf8')) as File;
const world = embeddedWorld();
const topologies = { hamlet: built<Topology>('hamlets.topo'), other: built<Topology>('communes.topo') };
const answer = createAnswer(world, (set) =>
  shapesDrawn(world.sets[set], {
    set,
    topology: topologies[set === 'hamlet' ? 'hamlet' : 'other'],
    own: null,
  }),
);
const drivers = createDrivers(createIndex(world, createColumns(world)));
const reports = built<ReportsFile>('reports');
const regions = officialRegions(built<AreasFile>('areas'));

function told(scene: StoryScene, language: Language) {
  const { plan } = decodePlan(scene.view, indicatorIds(world));
  const first = answer.of(plan);
  const outcome = answer.withStudy(first, finished(answer.study(first)));
  const seen = { world, drivers, outcome, province: 'Cao Bằng', reports, regions };
  return { outcome, slide: slideOf(scene, seen, language) };
}

function sceneOf(id: ReadyId): StoryScene {
  const scene = readyStory.find(({ ready }) => ready === id);
  if (scene === undefined) throw new Error(`no scene ${id}`);
  return scene;
}

describe('what a scene says', () => {
  it.each(readyStory)('is whole in both languages: $id', (scene) => {
    const [vi, en] = [told(scene, 'vi').slide, told(scene, 'en').slide];
    for (const slide of [vi, en]) {
      expect(slide.title).not.toBe('');
      expect(slide.notes).not.toBe('');
      expect(slide.figure?.value).toMatch(/\d/);
      expect(`${slide.sentence ?? ''}${slide.points.join('')}`).not.toBe('');
    }
    expect(vi.title).not.toBe(en.title);
    expect(vi.notes).not.toBe(en.notes);
    expect(vi.sample).toBe(en.sample);
  });

  it('bears the mark of a sample wherever its picture rests on one, and nowhere else', () => {
    const unmarked = readyStory.filter((scene) => !told(scene, 'vi').slide.sample).map(({ id }) => id);
    expect(unmarked).toEqual(['province', 'targets']);
  });

  it('counts the people and the communes of the province', () => {
    const { figure, sentence } = told(sceneOf('province'), 'vi').slide;
    expect(figure).toEqual({ value: '574.684', label: 'người, ở 56 xã, phường' });
    expect(sentence).toContain('**161 đơn vị**');
  });

  it('names the targets that have a baseline, with the published poverty rate', () => {
    const { figure, items, sentence } = told(sceneOf('targets'), 'vi').slide;
    expect(figure?.value.replace(/\s/g, ' ')).toBe('24,71 %');
    expect(items).toHaveLength(reports.targets2025.filter(({ baseline }) => baseline !== null).length);
    expect(sentence).toContain(`**${String(reports.targets2025.length)} mục tiêu**`);
  });

  it('says how many communes are region III', () => {
    expect(told(sceneOf('law'), 'vi').slide.figure?.value).toBe('53/56');
  });

  it('asks for the very places that the ranking puts first', () => {
    const { outcome, slide } = told(sceneOf('ask'), 'vi');
    const { areas } = world.sets[outcome.set];
    const firsts = [...outcome.visible].filter(
      (unit) => (outcome.scores?.rank[unit] ?? 0) <= outcome.plan.top,
    );
    expect(slide.items.map(({ name }) => name)).toEqual(
      firsts
        .slice(0, slide.items.length)
        .map((unit) => expect.stringContaining(areas[unit]?.name ?? '') as string),
    );
    expect(slide.items).toHaveLength(10);
  });

  it('prints its figure as the sentence does', () => {
    const { figure, sentence } = told(sceneOf('hardest'), 'vi').slide;
    expect(plainText(segments(sentence ?? ''))).toContain(figure?.value);
  });

  it('keeps words of the planner, and its figure stays live', () => {
    const scene = { ...sceneOf('hardest'), title: 'Tên của tôi', sentence: 'Câu của tôi', ready: null };
    const earlier = { ...scene, view: scene.view.replace('year=2024', 'year=2021') };
    const [now, then] = [told(scene, 'vi').slide, told(earlier, 'vi').slide];
    expect([now.title, now.sentence]).toEqual(['Tên của tôi', 'Câu của tôi']);
    expect(now.figure?.value).not.toBe(then.figure?.value);
  });

  it('calls a picture that nobody named by what it is painted by', () => {
    const { slide } = told({ ...sceneOf('hardest'), ready: null }, 'vi');
    expect(slide.title).toBe('Tỉ lệ hộ nghèo');
    expect(slide.notes).toBe('');
  });
});
