import { describe, expect, it } from 'vitest';
import { catalogue } from '../../../src/domain/indicator/catalogue.ts';
import { fittingMeasure } from '../../../src/domain/measure/fittingMeasure.ts';
import { firstMeasure } from '../../../src/domain/measure/firstMeasure.ts';
import { isSampleMeasure } from '../../../src/domain/measure/isSampleMeasure.ts';
import type { RestsOn } from '../../../src/domain/measure/KeptMeasure.ts';
import { measureProblem } from '../../../src/domain/measure/measureProblem.ts';
import { measuredSheet } from '../../../src/domain/measure/measuredSheet.ts';
import { measureState } from '../../../src/domain/measure/measureState.ts';
import { measureSummary } from '../../../src/domain/measure/measureSummary.ts';
import { likelyHard } from '../../../src/domain/measure/surfaceChoices.ts';
import { isKeptFile } from '../../../src/domain/kept/check/isAccepted.ts';
import type { OwnLayer } from '../../../src/domain/layer/OwnLayer.ts';
import { areaSet } from '../../../src/domain/area/AreaSet.ts';

const roads: OwnLayer = {
  id: 'roads-duong',
  name: 'duong',
  file: 'duong.geojson',
  role: 'roads',
  features: ['Bê tông', 'Đất', 'Láng nhựa', 'Chưa cứng hóa'].map((surface, at) => ({
    type: 'Feature',
    properties: { TEN: `Đường ${String(at)}`, BE_MAT: surface },
    geometry: {
      type: 'LineString',
      coordinates: [
        [106, 22],
        [106.1, 22],
      ],
    },
  })),
};
const schools: OwnLayer = {
  id: 'facilities-truong',
  name: 'truong',
  file: 'truong.geojson',
  role: 'facilities',
  features: [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [106, 22] } }],
};
const rests = (kind: RestsOn['kind'], sha: string): RestsOn => ({
  id: kind,
  kind,
  name: 'duong',
  file: 'duong.geojson',
  sha256: sha.repeat(64),
  brought: '2026-11-26T08:00:00.000Z',
});

describe('what the planner may choose goes together', () => {
  it('hardened road is measured of roads, by the column about surfaces, of which the hard ones are proposed', () => {
    const first = firstMeasure('hamlet', [roads, schools]);
    expect(first.target).toEqual({ kind: 'layer', id: 'facilities-truong' });
    const hard = fittingMeasure({ ...first, kind: 'hard-share' }, [roads, schools]);
    expect(hard).toMatchObject({
      target: { id: 'roads-duong' },
      field: 'BE_MAT',
      surfaces: ['Bê tông', 'Láng nhựa'],
    });
    expect(measureProblem(hard, [roads, schools])).toBeNull();
    expect(measureProblem({ ...hard, surfaces: [] }, [roads])).toBe('none-hard');
    expect(measureProblem(hard, [schools])).toBe('no-layer');
    expect(measureProblem({ ...hard, clip: 'hazard-lu' }, [roads])).toBe('layer-gone');
  });

  it('a commune has no way to its own seat, so without a layer there is nothing to measure', () => {
    const seat = fittingMeasure(firstMeasure('hamlet', []), []);
    expect(measureProblem(seat, [])).toBeNull();
    expect(measureProblem(fittingMeasure({ ...seat, set: 'commune2025' }, []), [])).toBe('no-layer');
  });

  it('words of both languages are read as hard or not', () => {
    expect(likelyHard(['asphalt', 'unpaved', 'concrete', 'BTXM', 'cấp phối', 'đường đất', 'paved'])).toEqual([
      'asphalt',
      'concrete',
      'BTXM',
      'paved',
    ]);
  });
});

describe('a measure that is kept', () => {
  const measure = { ...firstMeasure('hamlet', [roads]), kind: 'road-length' } as const;
  const kept = { measure, restsOn: [rests('layer', 'a')], sampleLayer: false };
  const words = { vi: 'Chiều dài đường', en: 'Length of roads' };
  const entry = {
    id: 'own-chieu-dai-duong',
    name: words,
    short: words,
    definition: words,
    source: words,
    direction: 'neutral',
    year: 2025,
    file: 'duong.geojson',
    sample: false,
  } as const;

  it('is an entry of its own at its own level, derived; a sample says so', () => {
    const { figures, indicators } = measuredSheet(kept, [1, 'not-covered'], entry);
    expect(figures).toMatchObject([{ set: 'hamlet', provenance: 'derived', column: [1, 'not-covered'] }]);
    expect(indicators).toMatchObject([{ sets: ['hamlet'], unit: 'km', provenance: 'derived' }]);
    expect(catalogue.map(({ id }) => id)).not.toContain(indicators[0]?.id);
    expect(measuredSheet(kept, [1], { ...entry, sample: true }).figures[0]?.provenance).toBe('sample');
  });

  it('is read back from a document, and not when somebody bent it', () => {
    const accepted = measuredSheet(kept, [1, 'not-covered'], entry);
    const file = { entry: 1, accepted, decisions: [], remarks: [words], remarked: 1 };
    const read = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    expect(isKeptFile(read(file))).toBe(true);
    const bent = { ...accepted, measure: { ...kept, measure: { ...measure, kind: 'guess' } } };
    expect(isKeptFile(read({ ...file, accepted: bent }))).toBe(false);
  });

  it('is of yesterday once its layer, or the land it was cut to, or the boundaries are others', () => {
    const then = [rests('layer', 'a'), rests('clip', 'c')];
    expect(measureState(then, then)).toBe('current');
    expect(measureState(then, [rests('layer', 'b'), rests('clip', 'c')])).toBe('stale');
    expect(measureState(then, [...then, rests('boundaries', 'd')])).toBe('stale');
    expect(measureState([...then, rests('boundaries', 'd')], then)).toBe('stale');
    expect(measureState(then, [rests('layer', 'a')])).toBe('gone');
  });

  it('is a sample over sample hamlets until all of them have real boundaries', () => {
    const hamlet = (code: string) => ({
      key: `hamlet:${code}` as const,
      set: 'hamlet' as const,
      code,
      name: code,
      kind: 'xóm' as const,
      sample: true,
      position: null,
      within: {},
    });
    const set = areaSet('hamlet', [hamlet('a'), hamlet('b')]);
    const shape = {
      type: 'Feature' as const,
      properties: {},
      geometry: { type: 'Polygon' as const, coordinates: [] },
    };
    const own = (features: readonly (typeof shape | null)[]) =>
      ({ set: 'hamlet', file: 'xom.geojson', features }) as const;
    expect(isSampleMeasure(set, null, false)).toBe(true);
    expect(isSampleMeasure(set, own([shape, null]), false)).toBe(true);
    expect(isSampleMeasure(set, own([shape, shape]), false)).toBe(false);
    expect(isSampleMeasure(set, own([shape, shape]), true)).toBe(true);
  });
});

describe('what a result says before it is used', () => {
  it('names both ends, the middle, and every gap by its reason', () => {
    expect(measureSummary([3, 'not-covered', 1, 1, 'incomplete', 'not-covered', 8])).toEqual({
      known: 4,
      missing: [
        { reason: 'not-covered', units: 2 },
        { reason: 'incomplete', units: 1 },
      ],
      order: [2, 3, 0, 6],
      median: 2,
    });
    expect(measureSummary(['not-covered'])).toMatchObject({ known: 0, median: NaN });
  });
});
