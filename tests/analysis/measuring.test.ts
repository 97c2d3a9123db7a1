import { describe, expect, it } from 'vitest';
import type { Topology } from 'topojson-specification';
import { LongWork, LongWorkFailed } from '../../src/analysis/LongWork.ts';
import { measureAsked } from '../../src/analysis/measuring/measureAsked.ts';
import type { MeasuringRequest } from '../../src/analysis/measuring/MeasuringMessages.ts';
import { firstMeasure } from '../../src/domain/measure/firstMeasure.ts';
import { setsOf } from '../domain/hazard/threeHamlets.ts';
import { longWorkPort } from './longWorkPort.ts';

/** One hamlet of a hundredth of a degree; the second has no shape here. */
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
  ],
  objects: {
    hamlet: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', id: '01267-01', arcs: [[0]] }],
    },
  },
};
const request: MeasuringRequest = {
  measure: {
    ...firstMeasure('hamlet', []),
    kind: 'count',
    target: { kind: 'layer', id: 'facilities-truong' },
  },
  set: setsOf(2).hamlet,
  shapes: { set: 'hamlet', topology, own: null },
  features: [
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [106.005, 22.605] } },
    { type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [106.5, 22.605] } },
  ],
  clip: null,
  seats: null,
};

describe('measures worked out away from the page', () => {
  it('come back as one cell for each unit, by the boundaries that are drawn', async () => {
    const shares: number[] = [];
    const column = await new LongWork(longWorkPort(measureAsked)).ask(request, (share) => shares.push(share));
    expect(column.slice(0, 2)).toEqual([1, 'not-reported']);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('a fault is told and not taken for an answer', async () => {
    const broken = { ...request, shapes: { ...request.shapes, topology: { ...topology, arcs: [] } } };
    await expect(new LongWork(longWorkPort(measureAsked)).ask(broken, () => undefined)).rejects.toThrow(
      LongWorkFailed,
    );
  });
});
