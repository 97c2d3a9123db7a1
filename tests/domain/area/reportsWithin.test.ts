import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AreaKey } from '../../../src/domain/area/Area.ts';
import type { AreasFile } from '../../../src/domain/area/AreasFile.ts';
import { officialRegions } from '../../../src/domain/area/officialRegions.ts';
import type { ReportsFile } from '../../../src/domain/area/ReportsFile.ts';
import { reportsWithin } from '../../../src/domain/area/reportsWithin.ts';
import { setOfKey } from '../../../src/domain/area/setOfKey.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const { sets } = embeddedWorld();
const read = (file: string): unknown => JSON.parse(readFileSync(`geodata/built/${file}`, 'utf8'));
const reports = read('reports.json') as ReportsFile;

function places(key: AreaKey): readonly string[] {
  const set = sets[setOfKey(key)];
  const area = set.areas[set.indexOf.get(key) ?? -1];
  if (area === undefined) throw new Error(`no ${key}`);
  return reportsWithin(reports, sets, area).hazards.map(({ place }) => place);
}

describe('reportsWithin', () => {
  it('finds what was reported in a former commune, also from the unit that took it in', () => {
    expect(places('commune2021:01738')).toEqual(['Lũng Lỳ', 'Khuổi Ngọa (QL34)']);
    expect(places('commune2025:01738')).toEqual(expect.arrayContaining(['Lũng Lỳ', 'Khuổi Ngọa (QL34)']));
  });

  it('gives the province every report, and a district those that name it alone', () => {
    expect(places('province:04')).toHaveLength(reports.hazards.length);
    expect(places('district:040')).toContain('');
  });
});

describe('officialRegions', () => {
  const known = officialRegions(read('areas.json') as AreasFile);
  const count = (set: string, region: string) =>
    [...known].filter(([key, value]) => key.startsWith(`${set}:`) && value === region).length;

  it('holds the 56 classes of Decision 2230/QĐ-UBND: 53 of region III, 2 of II, 1 of I', () => {
    expect(['III', 'II', 'I'].map((region) => count('commune2025', region))).toEqual([53, 2, 1]);
  });

  it('holds the 53 classes of Decision 861/QĐ-TTg that could be read, and no guess for the others', () => {
    expect([...known.keys()].filter((key) => key.startsWith('commune2021:'))).toHaveLength(53);
  });
});
