import { describe, expect, it } from 'vitest';
import { LongWork, LongWorkFailed } from '../../src/analysis/LongWork.ts';
import { screeningOf } from '../../src/analysis/screening/screeningOf.ts';
import type { ScreeningRequest } from '../../src/analysis/screening/ScreeningMessages.ts';
import { areaSet } from '../../src/domain/area/AreaSet.ts';
import { longWorkPort } from './longWorkPort.ts';

/** One commune of about 114 km², its seat not known. */
const request: ScreeningRequest = {
  communes: areaSet('commune2025', [
    {
      key: 'commune2025:00001',
      set: 'commune2025',
      code: '00001',
      name: 'Một',
      kind: 'xã',
      sample: false,
      position: [106.05, 22.55],
      seatUnknown: true,
      within: {},
    },
  ]),
  shapes: {
    set: 'commune2025',
    topology: {
      type: 'Topology',
      arcs: [
        [
          [106, 22.5],
          [106.1, 22.5],
          [106.1, 22.6],
          [106, 22.6],
          [106, 22.5],
        ],
      ],
      objects: {
        commune2025: {
          type: 'GeometryCollection',
          geometries: [{ type: 'Polygon', id: '00001', arcs: [[0]] }],
        },
      },
    },
    own: null,
  },
  layers: [{ id: 'a', kind: 'landslide', zones: [], coverage: 'everywhere' }],
  features: { road: [], water: [], school: [], healthStation: [] },
  hamlets: [],
  choices: {
    households: 160,
    squareMetresPerHousehold: 1000,
    worst: 'low',
    unmapped: false,
    within: { centre: 1 },
    perCommune: 3,
  },
};

describe('the search for places away from the page', () => {
  it('comes back from the worker; a point inside a commune is no seat, so the way to it is open', async () => {
    const shares: number[] = [];
    const screening = await new LongWork(longWorkPort(screeningOf)).ask(request, (share) =>
      shares.push(share),
    );
    expect(screening.candidates).toHaveLength(3);
    for (const { commune, answers } of screening.candidates) {
      expect(commune).toBe('commune2025:00001');
      expect(answers.distances.centre).toEqual({ answer: 'open', km: null });
    }
    expect(shares.length).toBeGreaterThan(0);
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
  });

  it('a fault comes back as one', async () => {
    const wrong = { ...request, shapes: null } as unknown as ScreeningRequest;
    await expect(new LongWork(longWorkPort(screeningOf)).ask(wrong, () => undefined)).rejects.toThrow(
      LongWorkFailed,
    );
  });
});
