import { expect, test } from 'vitest';
import { isKeptFile } from '../../../../src/domain/kept/check/isAccepted.ts';
import type { Candidate } from '../../../../src/domain/resettle/screen/Candidate.ts';
import { candidateRows, type CandidateRow } from '../../../../src/domain/resettle/screen/candidateRows.ts';
import { layerOfCandidate } from '../../../../src/domain/resettle/screen/layerOfCandidate.ts';
import { places } from '../../../../src/i18n/vi/places.ts';
import { rectangle } from '../../hazard/rectangles.ts';

const candidate: Candidate = {
  id: 'place-10620000-2255000',
  shape: rectangle([106.199, 22.549, 106.201, 22.551]),
  point: [106.2, 22.55],
  hectares: 4.04567,
  households: 40,
  commune: 'commune2025:00001',
  isHome: true,
  nearest: null,
  answers: {
    hazard: { answer: 'pass', hazard: 'clear', unmapped: false },
    distances: { road: { answer: 'pass', km: 0.5 }, school: { answer: 'open', km: null } },
  },
};

test('a place that is taken is a site with its capacity and land; a way nobody measured is missing, never zero', () => {
  const layer = layerOfCandidate(candidate, 'Xã Một, chỗ 1', true);
  expect(layer.sites).toEqual([
    {
      id: 'place-10620000-2255000',
      name: 'Xã Một, chỗ 1',
      position: [106.2, 22.55],
      capacity: 40,
      landHectares: 4.05,
      kmToRoad: 0.5,
      kmToWater: null,
      kmToSchool: null,
      kmToHealthStation: null,
      costPerHousehold: null,
      sample: true,
    },
  ]);
  const accepted = { kind: 'layer', file: layer.file, layer };
  expect(isKeptFile({ entry: 1, accepted, decisions: [], remarks: [], remarked: 0 })).toBe(true);
});

const row: CandidateRow = {
  place: 'Xã Một, chỗ 1',
  commune: 'Xã Một',
  isHome: true,
  households: 40,
  hectares: 4.04567,
  longitude: 106.2000049,
  latitude: 22.55,
  nearest: '',
  nearestKm: null,
  hazard: 'ngoài vùng nguy cơ – đạt',
  road: '0,5 km – đạt',
  water: '',
  school: 'chưa đo được – để ngỏ',
  healthStation: '',
  centre: '',
  sample: true,
};

test('the sheet has a row a place, numbers as numbers, and says below what was not looked at and what is a sample', () => {
  const { rows, widths } = candidateRows([row], places.sheet, 'Lập từ phương án: #v=1');
  expect(rows[0]).toHaveLength(widths.length);
  expect(rows[1]?.slice(0, 9)).toEqual(['Xã Một, chỗ 1', 'Xã Một', 'có', 40, 4.05, 106.2, 22.55, '', null]);
  expect(rows[1]?.at(-1)).toBe('SỐ LIỆU MẪU');
  expect(rows.slice(3).map(([note]) => note)).toEqual([
    'Lập từ phương án: #v=1',
    places.sheet.survey,
    places.sheet.holdsSample,
  ]);
  const real = candidateRows([{ ...row, sample: false }], places.sheet, 'x').rows;
  expect(real.map(([first]) => first)).not.toContain(places.sheet.holdsSample);
});
