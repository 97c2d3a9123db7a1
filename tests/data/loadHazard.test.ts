import { afterEach, expect, test, vi } from 'vitest';
import { BuiltFileMissing } from '../../src/data/loadBuilt.ts';
import { loadHazard } from '../../src/data/loadHazard.ts';
import { loadSites } from '../../src/data/loadSites.ts';

const addresses = vi.hoisted(() => new Map<string, string>());
vi.mock('../../src/data/builtAddresses.ts', () => ({ builtAddresses: addresses }));

const topology = {
  type: 'Topology',
  transform: { scale: [0.00001, 0.00001], translate: [105, 22] },
  arcs: [
    [
      [0, 0],
      [1000, 0],
      [0, 1000],
      [-1000, -1000],
    ],
  ],
  objects: {
    slides: {
      type: 'GeometryCollection',
      geometries: [{ type: 'Polygon', arcs: [[0]], properties: { hazard: 'high' } }],
    },
    looked: { type: 'GeometryCollection', geometries: [{ type: 'Polygon', arcs: [[0]] }] },
  },
  layers: [
    {
      id: 'sample-landslide',
      kind: 'landslide',
      name: { vi: 'mẫu', en: 'sample' },
      source: { vi: 'mẫu', en: 'sample' },
      sample: true,
      zones: 'slides',
      coverage: 'looked',
    },
  ],
};

afterEach(() => {
  vi.unstubAllGlobals();
  addresses.clear();
});

test('an installation without zones or sites has none, and nothing is asked for', async () => {
  const fetched = vi.fn();
  vi.stubGlobal('fetch', fetched);
  expect(await loadHazard()).toEqual([]);
  expect(await loadSites()).toEqual([]);
  expect(fetched).not.toHaveBeenCalled();
});

test('zones that are there and do not arrive are a failure, not a land without hazards', async () => {
  addresses.set('hazard.topo.json', '/hazard.topo.json').set('sites.json', '/sites.json');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('gone', { status: 404 })));
  await expect(loadHazard()).rejects.toThrow(BuiltFileMissing);
  await expect(loadSites()).rejects.toThrow(BuiltFileMissing);
});

test('layers arrive with their zones, classes and the land they looked at, in degrees', async () => {
  addresses.set('hazard.topo.json', '/hazard.topo.json');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(JSON.stringify(topology))));
  const [layer, ...more] = await loadHazard();
  expect(more).toEqual([]);
  expect(layer).toMatchObject({ id: 'sample-landslide', kind: 'landslide', sample: true });
  const ring = [
    [105, 22],
    [105.01, 22],
    [105.01, 22.01],
    [105, 22],
  ];
  expect(layer?.zones).toEqual([{ hazard: 'high', geometry: { type: 'Polygon', coordinates: [ring] } }]);
  expect(layer?.coverage).toEqual([{ type: 'Polygon', coordinates: [ring] }]);
});
