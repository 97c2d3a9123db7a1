import { expect, test } from 'vitest';
import type { ProjectTable } from '../../../src/domain/invest/project/FundProject.ts';
import { emptyDocument, type KeptDocument } from '../../../src/domain/kept/KeptDocument.ts';
import { readDocument } from '../../../src/domain/kept/readDocument.ts';
import { recordImport } from '../../../src/domain/kept/record.ts';
import { signature, stamped } from './anyDocument.ts';

const table: ProjectTable = {
  id: 'du-an',
  measures: [{ id: 'ho-ngheo', name: 'Hộ nghèo' }],
  projects: [
    {
      ...{ id: 'a1', name: 'Cầu Lũng Rì', place: 'commune2025:01324', placeWritten: 'Cốc Pàng' },
      ...{ thing: 'Cầu', cost: 5000, gains: { 'ho-ngheo': 12 }, programme: 'Giảm nghèo', year: 2026 },
      ...{ stages: 2, needs: [], needsUnknown: [] },
    },
    {
      ...{ id: 'a2', name: 'Đường', place: null, placeWritten: '', thing: null, cost: null },
      ...{ gains: { 'ho-ngheo': null }, programme: null, year: null },
      ...{ stages: 1, needs: ['a1'], needsUnknown: ['Dự án lạ'] },
    },
  ],
};

function keptWith(given: ProjectTable): KeptDocument {
  const act = { kind: 'import', file: stamped('du-an.csv'), changed: [], shapes: 0, projects: 2 } as const;
  const accepted = { kind: 'projects', file: 'du-an.csv', table: given } as const;
  return recordImport(
    emptyDocument,
    { accepted, decisions: [], remarks: [], remarked: 0 },
    {},
    act,
    signature,
  );
}

const written = (document: KeptDocument): unknown => JSON.parse(JSON.stringify(document));

test('a table of projects comes back from the shelf as it went', () => {
  expect(readDocument(written(keptWith(table)))).toEqual(keptWith(table));
});

test('a cost below zero, or half a stage, is a damaged document', () => {
  const [first] = table.projects;
  if (first === undefined) throw new Error('there are two');
  for (const project of [
    { ...first, cost: -1 },
    { ...first, stages: 0.5 },
  ])
    expect(readDocument(written(keptWith({ ...table, projects: [project] })))).toEqual({
      code: 'damaged',
      at: 'files',
    });
});
