import type { HazardClass } from '../../src/domain/hazard/HazardClass.ts';
import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { LongWork, LongWorkFailed } from '../../src/analysis/LongWork.ts';
import type { ExposingRequest } from '../../src/analysis/exposing/ExposingMessages.ts';
import { exposuresOf } from '../../src/analysis/exposing/exposuresOf.ts';
import type { HazardLayer } from '../../src/domain/hazard/HazardLayer.ts';
import { finished } from '../../src/domain/steps/finished.ts';
import { setsOf } from '../domain/hazard/threeHamlets.ts';
import { longWorkPort } from './longWorkPort.ts';

/** Two hamlets side by side, a hundredth of a degree wide. */
const topology: Topology = {
  type: 'Topology',
  arcs: [
    [
      [106, 22.6],
      [106.01, 22.6],
      [106.01, 22.61],
      [106, 22.61],
      [106, 22.6],
    ],
    [
      [106.01, 22.6],
      [106.02, 22.6],
      [106.02, 22.61],
      [106.01, 22.61],
      [106.01, 22.6],
    ],
  ],
  objects: {
    hamlet: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', id: '01267-01', arcs: [[0]] },
        { type: 'Polygon', id: '01267-02', arcs: [[1]] },
      ],
    },
  },
};
const zone = (id: string, east: number, hazard: HazardClass): HazardLayer => ({
  id,
  kind: 'landslide',
  coverage: 'everywhere',
  zones: [
    {
      hazard,
      geometry: {
        type: 'Polygon',
        coordinates: [
          [
            [105.9, 22.5],
            [east, 22.5],
            [east, 22.7],
            [105.9, 22.7],
            [105.9, 22.5],
          ],
        ],
      },
    },
  ],
});
const request: ExposingRequest = {
  set: setsOf(2).hamlet,
  shapes: { set: 'hamlet', topology, own: null },
  layers: [zone('a', 106.01, 'low'), zone('b', 106.005, 'high')],
  buildings: [],
};

describe('exposure away from the page', () => {
  it('is by each layer alone and by all together, where the worst counts', () => {
    const { exposure, byLayer } = finished(exposuresOf(request));
    const share = (at: number, unit: number) =>
      (byLayer[at]?.byClass[at * 2]?.[unit] ?? NaN) / (exposure.area[unit] ?? NaN);
    expect(share(0, 0)).toBeCloseTo(1, 6);
    expect(share(1, 0)).toBeCloseTo(0.5, 3);
    expect((exposure.byClass[0][0] ?? NaN) / (exposure.area[0] ?? NaN)).toBeCloseTo(0.5, 3);
    expect((exposure.byClass[2][0] ?? NaN) / (exposure.area[0] ?? NaN)).toBeCloseTo(0.5, 3);
    expect(exposure.clear[1]).toBeCloseTo(exposure.area[1] ?? NaN, 6);
  });

  it('of a single layer is worked out once', () => {
    const single = finished(exposuresOf({ ...request, layers: [zone('a', 106.01, 'low')] }));
    expect(single.byLayer[0]).toBe(single.exposure);
    expect(single.byKind).toEqual([{ kind: 'landslide', exposure: single.exposure }]);
  });

  it('of one kind takes the worst where its layers overlap, and each kind stands by itself', () => {
    const flood = { ...zone('c', 106.01, 'medium'), kind: 'river-flood' as const };
    const { byLayer, byKind, exposure } = finished(
      exposuresOf({ ...request, layers: [...request.layers, flood] }),
    );
    expect(byKind.map(({ kind }) => kind)).toEqual(['landslide', 'river-flood']);
    expect(byKind[1]?.exposure).toBe(byLayer[2]);
    expect(byKind[0]?.exposure).toEqual(finished(exposuresOf(request)).exposure);
    expect(exposure.byClass[1][0]).toBeGreaterThan(0);
  });

  it('without a layer everything is not mapped', () => {
    const { exposure } = finished(exposuresOf({ ...request, layers: [] }));
    expect([...exposure.notMapped]).toEqual([...exposure.area]);
  });

  it('comes back from the worker, and a fault comes back as one', async () => {
    const exposer = new LongWork(longWorkPort(exposuresOf));
    const { byLayer } = await exposer.ask(request, () => undefined);
    expect(byLayer).toHaveLength(2);
    const broken = new LongWork(longWorkPort(exposuresOf));
    const wrong = { ...request, shapes: null } as unknown as ExposingRequest;
    await expect(broken.ask(wrong, () => undefined)).rejects.toThrow(LongWorkFailed);
  });
});
