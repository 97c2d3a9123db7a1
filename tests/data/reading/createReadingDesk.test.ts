import { describe, expect, it, vi } from 'vitest';
import { createReadingDesk } from '../../../src/data/reading/createReadingDesk.ts';
import { piecesOf } from '../../../src/data/reading/piecesOf.ts';
import { Reader } from '../../../src/data/reading/Reader.ts';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { noChoices } from '../../../src/domain/reading/ReadingChoices.ts';
import { realAreas } from '../../domain/area/realAreas.ts';
import { readingPort } from './readingPort.ts';

const known = { sets: realAreas, indicators: catalogue };
const sheet = () => new File(['Báo cáo\nMã xã;Số hộ 2024\n01324;1.812\n01327;640\n01273;x\n'], 'ho.csv');
const shapes = () =>
  new File(
    [
      JSON.stringify({
        type: 'FeatureCollection',
        features: [0, 1, 2].map((step) => ({
          type: 'Feature',
          properties: { ten: `Trường ${String(step)}` },
          geometry: { type: 'Point', coordinates: [106 + step / 10, 22.6] },
        })),
      }),
    ],
    'truong.geojson',
  );

describe('the reading desk', () => {
  it('keeps the file and answers in small: the same file again by another choice', async () => {
    const desk = createReadingDesk();
    const stages: string[] = [];
    const { understanding, stamp } = await desk.open({ source: [sheet()], known, choices: noChoices }, (at) =>
      stages.push(at.stage),
    );
    expect(stages[0]).toBe('reading');
    expect(stages.at(-1)).toBe('understanding');
    expect(stamp).toMatchObject({ bytes: sheet().size });
    expect(stamp.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(understanding.join?.set).toBe('commune2025');
    const other = desk.answer({ choices: { ...noChoices, set: 'commune2021' } });
    expect(other.join).toMatchObject({ set: 'commune2021', setSureness: 'chosen' });
    const point = desk.answer({ choices: { ...noChoices, sheet: { decimals: { 1: 'point' } } } });
    expect(point.columns[0]?.column).toContain(1.812);
  });

  it('shows the lines of the file as they stand, each with what it was taken for', async () => {
    const desk = createReadingDesk();
    await desk.open({ source: [sheet()], known, choices: noChoices }, () => undefined);
    expect(desk.lines({ from: 2, count: 2 })).toEqual([
      { line: 2, kind: 'header', cells: ['Mã xã', 'Số hộ 2024'] },
      { line: 3, kind: 'unit', cells: ['01324', '1.812'] },
    ]);
  });

  it('brings nothing of a column that is not taken', async () => {
    const desk = createReadingDesk();
    const { understanding } = await desk.open(
      { source: [sheet()], known, choices: noChoices },
      () => undefined,
    );
    const [column] = understanding.columns;
    expect(desk.take({ decisions: {} })).toBeNull();
    const decision = { taken: true, indicator: 'households', year: 2024 };
    expect(desk.take({ decisions: { [column?.index ?? -1]: decision } })).toMatchObject({
      kind: 'sheet',
      figures: [{ indicator: 'households', year: 2024, set: 'commune2025' }],
    });
  });
});

describe('the reader', () => {
  it('puts the shapes that came over in pieces back into their layer', async () => {
    const reader = new Reader(readingPort());
    await reader.open([shapes()], known, noChoices, () => undefined);
    const file = await reader.take({});
    expect(file).toMatchObject({ kind: 'layer', layer: { role: 'facilities' } });
    expect(file?.kind === 'layer' && file.layer.features.map(({ properties }) => properties['ten'])).toEqual([
      'Trường 0',
      'Trường 1',
      'Trường 2',
    ]);
  });

  it('says nothing more once it is closed', async () => {
    const reader = new Reader(readingPort());
    const told = vi.fn();
    void reader.open([sheet()], known, noChoices, () => undefined).then(told, told);
    reader.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(told).not.toHaveBeenCalled();
  });
});

it('shapes are cut into pieces by their corners, none is lost and the order stays', () => {
  const line = (corners: number) => ({
    type: 'Feature' as const,
    properties: {},
    geometry: {
      type: 'LineString' as const,
      coordinates: Array.from({ length: corners }, (_, at) => [106, 22 + at / 1e6]),
    },
  });
  const all = [line(15_000), null, line(15_000), line(2), line(50_000), line(2)];
  const pieces = piecesOf(all);
  expect(pieces.flat()).toEqual(all);
  expect(pieces.length).toBeGreaterThan(1);
});
