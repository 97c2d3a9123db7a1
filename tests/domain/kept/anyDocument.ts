import fc from 'fast-check';
import type { AcceptedFile } from '../../../src/domain/kept/AcceptedFile.ts';
import type { Cell } from '../../../src/domain/indicator/Cell.ts';
import type { ValueEdit } from '../../../src/domain/indicator/ValueEdit.ts';
import { emptyDocument, type KeptDocument } from '../../../src/domain/kept/KeptDocument.ts';
import { inUse } from '../../../src/domain/kept/inUse.ts';
import { record, recordImport } from '../../../src/domain/kept/record.ts';
import { redo } from '../../../src/domain/kept/redo.ts';
import { undo } from '../../../src/domain/kept/undo.ts';
import { withProject } from '../../../src/domain/kept/withProject.ts';
import { withScenes } from '../../../src/domain/kept/withScenes.ts';
import { withStatus } from '../../../src/domain/kept/withStatus.ts';
import { arrangementStatuses } from '../../../src/domain/resettle/ArrangementStatus.ts';
import { anySceneChange } from '../story/anySceneChange.ts';

export const signature = { time: '2026-11-26T04:00:00.000Z', by: 'Nông Thị Lan' };

/** The codes of the set that made sheets speak of. */
export const codes = ['M', 'N'];

export function stamped(name: string) {
  return { name, bytes: 120, sha256: 'ab'.repeat(32) };
}

export function sheet(name: string, column: readonly Cell[], year = 2024): AcceptedFile {
  const figures = [{ indicator: 'poor-rate', set: 'commune2025', year, column, file: name }] as const;
  return { kind: 'sheet', file: name, figures, indicators: [] };
}

export function withSheet(
  document: KeptDocument,
  name: string,
  column: readonly Cell[] = [0.1, 0.2],
  year = 2024,
) {
  const act = { kind: 'import', file: stamped(name), changed: [], shapes: 0 } as const;
  const file = { accepted: sheet(name, column, year), decisions: [], remarks: [], remarked: 0 };
  return recordImport(document, file, { commune2025: codes }, act, signature);
}

export function withLayer(document: KeptDocument, name: string): KeptDocument {
  const accepted: AcceptedFile = {
    kind: 'layer',
    file: name,
    layer: {
      id: 'places-a',
      name,
      file: name,
      role: 'places',
      features: [
        {
          type: 'Feature',
          properties: { ten: 'Lũng Rì' },
          geometry: { type: 'Point', coordinates: [106, 22] },
        },
      ],
    },
  };
  const act = { kind: 'import', file: stamped(name), changed: [], shapes: 1 } as const;
  return recordImport(document, { accepted, decisions: [], remarks: [], remarked: 0 }, {}, act, signature);
}

export function anEdit(area: ValueEdit['area'], after: Cell, year = 2024): ValueEdit {
  return { indicator: 'poor-rate', area, year, before: 0.1, after, ...signature };
}

export function withEdit(document: KeptDocument, edit: ValueEdit): KeptDocument {
  return record(document, { kind: 'edit', edit }, signature);
}

type Step = (document: KeptDocument) => KeptDocument;

const anyStep: fc.Arbitrary<Step> = fc.oneof(
  fc
    .record({
      year: fc.constantFrom(2023, 2024),
      cells: fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constant('not-reported' as const)),
    })
    .map(
      ({ year, cells }): Step =>
        (document) =>
          withSheet(document, `s${String(year)}.csv`, cells, year),
    ),
  fc.constant<Step>((document) => withLayer(document, 'l.geojson')),
  fc
    .record({
      area: fc.constantFrom('commune2025:M' as const, 'commune2025:N' as const),
      after: fc.constantFrom<Cell>(0.3, 'not-reported'),
    })
    .map(
      ({ area, after }): Step =>
        (document) =>
          withEdit(document, anEdit(area, after)),
    ),
  fc
    .record({
      area: fc.constantFrom('hamlet:H1' as const, 'hamlet:H2' as const),
      after: fc.constantFrom(null, ...arrangementStatuses),
    })
    .map(
      ({ area, after }): Step =>
        (document) =>
          withStatus(document, area, after, signature),
    ),
  fc
    .record({ id: fc.constantFrom(null, 'cau', 'duong'), name: fc.constantFrom('Cầu', 'Đường', null) })
    .map(({ id, name }): Step => (document) => {
      const project = {
        ...{ id: '', name: name ?? '', place: null, placeWritten: '', thing: null, cost: 5, gains: {} },
        ...{ programme: null, year: null, stages: 1, needs: [], needsUnknown: [] },
      };
      const typed = name === null ? null : { project, measures: [] };
      return withProject(document, { id, typed }, signature);
    }),
  anySceneChange.map(
    (change): Step =>
      (document) =>
        withScenes(document, change, signature),
  ),
  fc.nat().map((chance): Step => (document) => {
    const { files } = inUse(document);
    const file = files[chance % Math.max(1, files.length)];
    const act = { kind: 'withdraw', of: file?.entry ?? 0, file: stamped('x') } as const;
    return file === undefined ? document : record(document, act, signature);
  }),
  fc.constant<Step>((document) => undo(document, signature) ?? document),
  fc.constant<Step>((document) => redo(document, signature) ?? document),
);

/** Any document that a planner's acts can lead to. */
export const anyDocument: fc.Arbitrary<KeptDocument> = fc
  .array(anyStep, { maxLength: 25 })
  .map((steps) => steps.reduce((document, step) => step(document), emptyDocument));
