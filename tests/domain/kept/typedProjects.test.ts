import { expect, test } from 'vitest';
import type { TypedProject } from '../../../src/domain/invest/project/TypedProject.ts';
import { typedTable } from '../../../src/domain/invest/project/typedTable.ts';
import { inUse } from '../../../src/domain/kept/inUse.ts';
import { emptyDocument, keptSchema, type KeptDocument } from '../../../src/domain/kept/KeptDocument.ts';
import { readDocument } from '../../../src/domain/kept/readDocument.ts';
import { redo } from '../../../src/domain/kept/redo.ts';
import { undo } from '../../../src/domain/kept/undo.ts';
import { usesSameData } from '../../../src/domain/kept/usesSameData.ts';
import { withProject } from '../../../src/domain/kept/withProject.ts';
import { withSheet, signature } from './anyDocument.ts';

function typed(name: string, needs: readonly string[] = []): TypedProject {
  return {
    project: {
      ...{ id: '', name, place: 'commune2025:01324', placeWritten: 'Cốc Pàng', thing: null, cost: 5000 },
      ...{ gains: { ho: 12 }, programme: null, year: 2026, stages: 2, needs, needsUnknown: [] },
    },
    measures: [{ id: 'ho', name: 'Hộ' }],
  };
}

const add = (kept: KeptDocument, given: TypedProject) =>
  withProject(kept, { id: null, typed: given }, signature);
const shown = (kept: KeptDocument) =>
  inUse(kept).typedProjects.map(({ project }) => [project.id, project.name]);
const two = add(add(emptyDocument, typed('Cầu')), typed('Cầu'));

test('a typed project has an id of its own, is changed where it stands, taken out, and brought back', () => {
  expect(shown(two)).toEqual([
    ['cau', 'Cầu'],
    ['cau-2', 'Cầu'],
  ]);
  const changed = withProject(two, { id: 'cau', typed: typed('Cầu mới') }, signature);
  expect(shown(changed)).toEqual([
    ['cau', 'Cầu mới'],
    ['cau-2', 'Cầu'],
  ]);
  const gone = withProject(changed, { id: 'cau', typed: null }, signature);
  expect(shown(gone)).toEqual([['cau-2', 'Cầu']]);
  const back = undo(gone, signature) ?? gone;
  expect(shown(back)).toEqual(shown(changed));
  expect(shown(redo(back, signature) ?? back)).toEqual(shown(gone));
  expect(withProject(two, { id: 'cau', typed: inUse(two).typedProjects[0] ?? null }, signature)).toBe(two);
  expect(withProject(two, { id: 'nobody', typed: null }, signature)).toBe(two);
});

test('only a change of it asks for a new answer', () => {
  expect(usesSameData(inUse(two), inUse(emptyDocument))).toBe(false);
  expect(usesSameData(inUse(two), inUse({ ...two }))).toBe(true);
  expect(inUse(withSheet(two, 'số.csv')).typedProjects).toEqual(inUse(two).typedProjects);
});

test('it comes back from the shelf as it went; what contradicts itself is damaged', () => {
  const written = (kept: KeptDocument): unknown => JSON.parse(JSON.stringify(kept));
  expect(readDocument(written(two))).toEqual(two);
  expect(
    readDocument(written({ ...withSheet(emptyDocument, 'a.csv'), schema: 4 as typeof keptSchema })),
  ).toMatchObject({ schema: keptSchema, done: [1] });
  const [first, second] = two.history;
  if (first?.kind !== 'project' || second?.kind !== 'project') throw new Error('both were typed');
  const damaged = (entry: unknown) => readDocument(written({ ...two, history: [first, entry as never] }));
  expect(damaged({ ...second, id: 'cau' })).toEqual({ code: 'damaged', at: 'history' });
  expect(damaged({ ...second, before: first.after })).toEqual({ code: 'damaged', at: 'history' });
  const negative = { ...second.after, project: { ...second.after?.project, cost: -1 } };
  expect(damaged({ ...second, after: negative })).toEqual({ code: 'damaged', at: 'history' });
});

test('what waits for a project that is gone cannot be chosen, and names it', () => {
  const kept = add(two, typed('Trường', ['cau']));
  expect(typedTable(inUse(kept).typedProjects).projects.at(-1)).toMatchObject({
    needs: ['cau'],
    needsUnknown: [],
  });
  const gone = withProject(kept, { id: 'cau', typed: null }, signature);
  expect(typedTable(inUse(gone).typedProjects).projects.at(-1)).toMatchObject({
    needs: [],
    needsUnknown: ['cau'],
  });
});
