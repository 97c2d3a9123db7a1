import { describe, expect, it } from 'vitest';
import { layerOfDrawnSite, layerOfDrawnZone } from '../../../src/domain/drawn/layerOfDrawn.ts';
import { ownHazardLayer } from '../../../src/domain/hazard/ownHazardLayer.ts';
import { isKeptFile } from '../../../src/domain/kept/check/isAccepted.ts';
import { drawnZone } from '../../../src/domain/space/drawnZone.ts';

describe('what was drawn by hand', () => {
  const { polygon } = drawnZone([
    [106, 22.6],
    [106.1, 22.6],
    [106.1, 22.7],
  ]);
  if (polygon === null) throw new Error('a triangle is a zone');
  const zone = layerOfDrawnZone(
    polygon,
    { name: 'Khe nứt', kind: 'landslide', hazard: 'very-high' },
    'a1b2c3',
  );
  const site = layerOfDrawnSite(
    [106.2, 22.65],
    { name: 'Bãi', capacity: 40, landHectares: null, costPerHousehold: null },
    'd4e5f6',
  );

  it('counts as a zone of its class that speaks of its own land only', () => {
    expect(ownHazardLayer(zone)).toEqual({
      id: 'hazard-drawn-a1b2c3',
      kind: 'landslide',
      zones: [{ hazard: 'very-high', geometry: polygon }],
      coverage: 'zones',
    });
  });

  it('is a site whose unmeasured ways are missing, not zero', () => {
    expect(site.sites?.[0]).toMatchObject({
      capacity: 40,
      kmToRoad: null,
      costPerHousehold: null,
      sample: false,
    });
  });

  it('can be kept, and named in an address', () => {
    for (const layer of [zone, site]) {
      const accepted = { kind: 'layer', file: layer.name, layer };
      expect(isKeptFile({ entry: 1, accepted, decisions: [], remarks: [], remarked: 0 })).toBe(true);
      expect(layer.id).toMatch(/^[a-z]+-[a-z0-9-]{1,60}$/);
    }
  });
});
