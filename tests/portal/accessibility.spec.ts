import { poorRatesSheet } from './files/poorRates.ts';
import { expect, scenario } from './scenario.ts';

for (const theme of ['light', 'dark']) {
  scenario(`no main screen puts a serious barrier before anybody, ${theme}`, async ({ planner }) => {
    // Every main screen is gone through.
    scenario.slow();
    const found: Record<string, readonly string[]> = {};
    await planner.opens(`#v=1&theme=${theme}`);
    for (const view of [
      'tab=explore&ind=poor-rate&table=1',
      'tab=explore&ind=poor-rate&year=2022&map=2021&paint=cluster&near=knn:4&table=1',
      'tab=difficulty&paint=flag&year=2022',
      'tab=priority&paint=score&at=commune2025:01324',
      'tab=priority&paint=standing&missing=others&table=1&pin=v%3D1%26w%3Dpoor-rate:1&dw=poverty:50',
      'tab=safety&paint=hazard&level=hamlet&missing=others&at=hamlet:01366-01&table=1',
      'tab=safety&paint=hazard&level=hamlet',
      'tab=data',
    ]) {
      await planner.follows(`#v=1&theme=${theme}&${view}`);
      found[view] = await planner.barriers();
    }
    await planner.follows(`#v=1&theme=${theme}`);
    found['first screen'] = await planner.barriers();
    await planner.files.drops(poorRatesSheet());
    found['report of a file'] = await planner.barriers();
    expect(Object.entries(found).filter(([, barriers]) => barriers.length > 0)).toEqual([]);
  });
}
