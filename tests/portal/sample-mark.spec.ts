import { expect, scenario } from './scenario.ts';

scenario('wherever a sample figure is in the picture the mark stands on all of it', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=poor-rate&table=1&at=commune2025:01324');
  expect(await planner.sampleMarks()).toEqual(['map', 'legend', 'table', 'profile']);
  for (const view of [
    'tab=difficulty&paint=flag&year=2022',
    'tab=priority&paint=score',
    'tab=explore&ind=hygienic-water&level=district&map=2021',
  ]) {
    await planner.follows(`#v=1&table=1&${view}`);
    expect(await planner.sampleMarks(), view).toEqual(['map', 'legend', 'table']);
  }
});

scenario('the mark goes with the sample, and comes back with it', async ({ planner }) => {
  await planner.opens();
  expect(await planner.sampleMarks()).toEqual([]);
  await planner.entersDoor('Khám phá');
  await planner.choosesIndicator('Tỉ lệ hộ nghèo');
  expect(await planner.sampleMarks()).toEqual(['map', 'legend']);
  await planner.choosesIndicator('Diện tích tự nhiên');
  expect(await planner.sampleMarks()).toEqual([]);
});

scenario('hamlets are a sample themselves, whatever is measured on them', async ({ planner }) => {
  await planner.opens('#v=1&tab=explore&ind=density');
  await planner.switchesTo('Xóm');
  expect(await planner.sampleMarks()).toEqual(['map', 'legend']);
});
