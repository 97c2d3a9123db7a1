import { expect, test } from 'vitest';
import { ownFilesIn } from '../../../src/domain/brief/ownFilesIn.ts';
import type { OwnLayer } from '../../../src/domain/layer/OwnLayer.ts';
import { briefOfPlan } from './briefs.ts';

const layer = (id: string, role: OwnLayer['role']): OwnLayer => ({
  id,
  name: id,
  file: `${id}.zip`,
  role,
  features: [],
});
const layers = [layer('roads-duong', 'roads'), layer('hazard-sat-lo', 'hazard')];

test('a picture of embedded figures needs no file of the planner’s', () => {
  expect(ownFilesIn(briefOfPlan({ indicator: 'density' }), layers)).toEqual({ files: [], edited: false });
});

test('figures, boundaries and layers that are drawn are told, each file once', () => {
  const brief = briefOfPlan(
    { indicator: 'density', layers: ['roads-duong'] },
    { boundaries: { file: 'ranh-gioi.zip' } },
  );
  const own = { file: 'so-lieu.xlsx', edited: [3] };
  const indicators = brief.indicators.map((each) => ({ ...each, used: { ...each.used, ...own } }));
  expect(ownFilesIn({ ...brief, indicators }, layers)).toEqual({
    files: ['so-lieu.xlsx', 'ranh-gioi.zip', 'roads-duong.zip'],
    edited: true,
  });
});

test('own zones count where the picture asks who is in danger, drawn or not', () => {
  const asked = briefOfPlan({ tab: 'safety', paint: 'hazard', level: 'hamlet' });
  expect(ownFilesIn(asked, layers).files).toEqual(['hazard-sat-lo.zip']);
});
