import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ReportsFile, ResettlementProject } from '../../../src/domain/area/ReportsFile.ts';
import { reportedCosts } from '../../../src/domain/resettle/reportedCosts.ts';

const project = (capitalBillionDong: number | null, households: number | null): ResettlementProject => ({
  district: 'Bảo Lâm',
  commune: 'Quảng Lâm',
  commune2021: null,
  hamlets: [],
  kind: 'disaster area',
  capitalBillionDong,
  households,
  status: { vi: '', en: '' },
  source: 'https://example.org/a',
});

test('only projects that name both capital and households say what a household comes to', () => {
  expect(reportedCosts([project(24, 60), project(10, null), project(null, 6), project(33, 60)])).toEqual({
    least: 4e8,
    most: 5.5e8,
    projects: 2,
    sources: ['https://example.org/a'],
  });
  expect(reportedCosts([project(10, null)])).toBeNull();
});

test('the embedded reports: 23.897 billion for 60 households and 30.263 billion for 55', () => {
  const file = new URL('../../../geodata/built/reports.json', import.meta.url);
  const { resettlement } = JSON.parse(readFileSync(file, 'utf8')) as ReportsFile;
  const found = reportedCosts(resettlement);
  expect(found?.projects).toBe(2);
  expect(found?.least).toBeCloseTo(23.897e9 / 60, 0);
  expect(found?.most).toBeCloseTo(30.263e9 / 55, 0);
});
