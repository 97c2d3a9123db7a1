import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import type { Topology } from 'topojson-specification';
import { shapesDrawn } from '../../../src/analysis/shapesDrawn.ts';
import { createAnswer } from '../../../src/domain/outcome/createAnswer.ts';
import { createColumns } from '../../../src/domain/outcome/createColumns.ts';
import { createDrivers } from '../../../src/domain/outcome/createDrivers.ts';
import { createIndex } from '../../../src/domain/outcome/createIndex.ts';
import { defaultPlan } from '../../../src/domain/plan/defaultPlan.ts';
import { pin } from '../../../src/domain/plan/pin.ts';
import { paints, type Paint, type Plan } from '../../../src/domain/plan.ts';
import { openSolver } from '../../../src/domain/solver/openSolver.ts';
import { finished } from '../../../src/domain/steps/finished.ts';
import { presentedFindingOf } from '../../../src/i18n/finding/presentedFindingOf.ts';
import { embeddedWorld } from '../../world/embeddedWorld.ts';

const world = embeddedWorld();
const topology = JSON.parse(readFileSync('geodata/built/communes.topo.json', 'utf8')) as Topology;
const solver = await openSolver();
const answer = createAnswer(
  world,
  (set) => shapesDrawn(world.sets[set], { set, topology, own: null }),
  () => solver,
);
const drivers = createDrivers(createIndex(world, createColumns(world)));
const judged: Plan = {
  ...defaultPlan,
  tab: 'priority',
  vintage: 2021,
  year: 2022,
  missing: 'others',
  against: { kind: 'year', year: 2021 },
  fundPrices: { 'poor-households': 45 },
  pinned: pin({ ...defaultPlan, weights: { 'grid-power': 1 } }),
};

/** A few words that only the sentence of this picture has. */
const words: Readonly<Record<Paint, RegExp>> = {
  indicator: /^\*\*Tỉ lệ hộ nghèo\*\* cao nhất ở/,
  bivariate: /phần ba cần chú ý nhất của cả \*\*Tỉ lệ hộ nghèo\*\* lẫn \*\*Hộ dùng điện lưới quốc gia\*\*/,
  'year-change': /^\*\*Tỉ lệ hộ nghèo\*\* từ đầu năm 2021 đến cuối năm 2022: \*\*\d+\*\* nơi tốt lên/,
  flag: /khu vực III/,
  'flag-change': / vào/,
  'flag-share': /xóm/,
  score: /cần ưu tiên nhất/,
  standing: /^Trong \*\*10 nơi đầu\*\*: \*\*\d+\*\* chắc chắn/,
  shift: /^So với cách đã ghim, mỗi nơi trung bình đổi/,
  cluster: /tạo thành một cụm/,
  funding: /^\*\*\d+ xã.*\*\* trong 200\stỷ\sđồng: tới \S+\shộ nghèo/,
  hazard: /chưa có bản đồ: chưa biết, không phải an toàn/,
};

describe('the sentence before a room', () => {
  it.each(paints)('says what the map is painted by: %s', (paint) => {
    const outcome = answer.of({
      ...judged,
      paint,
      indicator: 'poor-rate',
      second: 'grid-power',
      comparedYear: 2021,
    });
    const studied = answer.withStudy(outcome, finished(answer.study(outcome)));
    const finding = presentedFindingOf(world, drivers, studied, 'vi') ?? '';
    expect(finding).toMatch(words[paint]);
    // Whoever looks at ranks, flags or clusters does not read where a measure is highest.
    if (paint !== 'indicator') expect(finding).not.toContain('cao nhất ở');
  });

  it('says nothing of a picture that is not there yet', () => {
    const outcome = answer.of({ ...judged, paint: 'standing' });
    expect(presentedFindingOf(world, drivers, outcome, 'vi')).toBeNull();
  });
});
