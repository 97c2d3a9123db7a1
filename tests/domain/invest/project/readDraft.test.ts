import { expect, test } from 'vitest';
import type { ProjectDraft } from '../../../../src/domain/invest/project/ProjectDraft.ts';
import { readDraft, type DraftWorld } from '../../../../src/domain/invest/project/readDraft.ts';
import type { TypedProject } from '../../../../src/domain/invest/project/TypedProject.ts';
import { isReservedGoal } from '../../../../src/domain/reading/projects/isReservedGoal.ts';
import { investIn } from '../../../../src/i18n/investIn.ts';

const draft: ProjectDraft = {
  ...{ name: ' Cầu  Pác Miều ', place: 'bao lac', thing: 'Cầu', cost: '5.250,5', programme: '' },
  ...{ gains: [{ name: 'Hộ nghèo', amount: '12' }], year: '2026', stages: '', needs: [] },
};

function typed(id: string, more: Partial<TypedProject['project']> = {}): TypedProject {
  return {
    project: {
      ...{ id, name: id.toUpperCase(), place: null, placeWritten: '', thing: null, cost: 1, gains: {} },
      ...{ programme: null, year: null, stages: 1, needs: [], needsUnknown: [] },
      ...more,
    },
    measures: [],
  };
}

const world: DraftWorld = {
  id: null,
  typed: [],
  places: [
    { key: 'commune2025:1', label: 'Xã Bảo Lạc', others: ['Xã Bảo Lạc', 'Bảo Lạc'] },
    { key: 'commune2025:2', label: 'Xã Vân Trình (huyện A)', others: ['Xã Vân Trình', 'Vân Trình'] },
    { key: 'commune2025:3', label: 'Xã Vân Trình (huyện B)', others: ['Xã Vân Trình', 'Vân Trình'] },
  ],
  isReserved: () => false,
};

const faults = (part: Partial<ProjectDraft>, among: Partial<DraftWorld> = {}) => {
  const read = readDraft({ ...draft, ...part }, { ...world, ...among });
  return 'project' in read
    ? []
    : read.map(({ field, at, code }) => [field, ...(at === undefined ? [] : [at]), code]);
};

test('what is typed becomes a project: names tidied, the place found, what is left empty not known', () => {
  expect(readDraft({ ...draft, gains: [...draft.gains, { name: 'Km đường', amount: '' }] }, world)).toEqual({
    project: {
      ...{ id: '', name: 'Cầu Pác Miều', place: 'commune2025:1', placeWritten: 'bao lac', thing: 'Cầu' },
      ...{ cost: 5250.5, gains: { 'ho-ngheo': 12, 'km-duong': null }, programme: null, year: 2026 },
      ...{ stages: 1, needs: [], needsUnknown: [] },
    },
    measures: [
      { id: 'ho-ngheo', name: 'Hộ nghèo' },
      { id: 'km-duong', name: 'Km đường' },
    ],
  });
  const empty = readDraft(
    { ...draft, place: '', cost: ' ', year: '', gains: [{ name: '', amount: '' }] },
    world,
  );
  expect(empty).toMatchObject({ project: { place: null, cost: null, year: null, gains: {} }, measures: [] });
});

test('each field that cannot be taken says why, all of them at once', () => {
  expect(faults({ name: ' ', cost: '-5', year: '26', stages: '1,5' })).toEqual([
    ['name', 'empty'],
    ['cost', 'negative'],
    ['year', 'not-a-year'],
    ['stages', 'not-stages'],
  ]);
  expect(faults({ cost: 'hai tỷ', place: 'Xã Không Có' })).toEqual([
    ['place', 'place-unknown'],
    ['cost', 'not-a-number'],
  ]);
  expect(faults({ place: 'Vân Trình' })).toEqual([['place', 'place-ambiguous']]);
  expect(faults({ place: 'Xã Vân Trình (huyện B)' })).toEqual([]);
  expect(
    faults({
      gains: [
        { name: '', amount: '4' },
        { name: 'Hộ', amount: '-1' },
        { name: 'hộ', amount: '1' },
      ],
    }),
  ).toEqual([
    ['gain', 0, 'unnamed'],
    ['amount', 1, 'negative'],
    ['gain', 2, 'gain-twice'],
  ]);
  expect(faults({ stages: '61' })).toEqual([['stages', 'not-stages']]);
});

test('no two of one name at one place, and none that waits for itself by way of others', () => {
  const there = typed('cau', { name: 'Cầu Pác Miều', place: 'commune2025:1' });
  expect(faults({}, { typed: [there] })).toEqual([['name', 'twice']]);
  expect(faults({ place: '' }, { typed: [there] })).toEqual([]);
  expect(faults({}, { typed: [there], id: 'cau' })).toEqual([]);
  const waiting = typed('truong', { needs: ['cau'] });
  expect(faults({ needs: ['truong'] }, { typed: [there, waiting], id: 'cau' })).toEqual([
    ['needs', 'circle'],
  ]);
});

test('a goal is not called as another column of the saved table would be', () => {
  for (const language of ['vi', 'en'] as const) {
    const { columns } = investIn(language).projects.typed;
    expect(isReservedGoal('Khối lượng', columns)).toBe(true);
    expect(isReservedGoal('Hộ nghèo hưởng lợi', columns)).toBe(false);
    expect(isReservedGoal('Km đường cứng hóa', columns)).toBe(false);
  }
});
