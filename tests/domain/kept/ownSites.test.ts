import { describe, expect, it } from 'vitest';
import { isKeptFile } from '../../../src/domain/kept/check/isAccepted.ts';
import type { ReceivingSite } from '../../../src/domain/resettle/ReceivingSite.ts';

const site: ReceivingSite = {
  id: 'sites-tdc-1',
  name: 'Nà Lủng',
  position: [106.2, 22.6],
  capacity: 40,
  landHectares: 2.5,
  kmToRoad: null,
  kmToWater: null,
  kmToSchool: null,
  kmToHealthStation: null,
  costPerHousehold: null,
  sample: false,
};
const kept = (...sites: readonly unknown[]) => {
  const layer = { id: 'sites-tdc', name: 'tdc', file: 'tdc.kml', role: 'sites', features: [], sites };
  const accepted = { kind: 'layer', file: 'tdc.kml', layer };
  return { entry: 1, accepted, decisions: [], remarks: [], remarked: 0 };
};

describe('receiving sites that are kept', () => {
  it('come back with what is missing still missing', () => {
    expect(isKeptFile(kept(site))).toBe(true);
    expect(isKeptFile(kept({ ...site, capacity: null }))).toBe(true);
    expect(isKeptFile(kept({ ...site, statedHazard: 'low' }))).toBe(true);
  });

  it('are refused with a part of a household, no position, or an unclear mark of a sample', () => {
    expect(isKeptFile(kept({ ...site, capacity: 1.5 }))).toBe(false);
    expect(isKeptFile(kept({ ...site, position: [106.2] }))).toBe(false);
    expect(isKeptFile(kept({ ...site, sample: true }))).toBe(true);
    expect(isKeptFile(kept({ ...site, sample: 'no' }))).toBe(false);
    expect(isKeptFile(kept({ ...site, kmToRoad: undefined }))).toBe(false);
    expect(isKeptFile(kept({ ...site, statedHazard: 'clear' }))).toBe(false);
  });
});
