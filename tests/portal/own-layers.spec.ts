import { expect, scenario } from './scenario.ts';

const places = {
  name: 'sat-lo.geojson',
  content: JSON.stringify({
    type: 'FeatureCollection',
    features: [
      ['Điểm sạt lở Lũng Rì', 106.25, 22.67],
      ['Điểm sạt lở ngoài tỉnh', 107.9, 21.4],
    ].map(([ten, lon, lat]) => ({
      type: 'Feature',
      properties: { ten },
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  }),
};

scenario(
  'a layer of points is guessed, drawn, listed in the legend, switched off, and the link says so',
  async ({ planner, colleague }) => {
    await planner.opens();
    await planner.files.drops(places);
    expect(await planner.files.report()).toMatch(/điểm được báo/);
    await planner.files.accepts();
    await planner.map.settles();

    const legend = planner.page.getByRole('list', { name: 'Lớp của bạn' });
    await expect(legend).toContainText('sat-lo.geojson');
    const shown = legend.getByRole('checkbox');
    await expect(shown).toBeChecked();
    const address = planner.address;
    expect(address).toContain('lay=places-sat-lo');

    await shown.uncheck();
    await planner.map.settles();
    expect(planner.address).not.toContain('lay=');
    await planner.goesBack();
    await expect(shown).toBeChecked();
    await planner.follows(address.slice(address.indexOf('#')));
    await expect(shown).toBeChecked();

    // What lies outside the province can be looked at as well.
    await legend.getByRole('button').click();
    await planner.map.settles();
    expect(planner.address).toContain('view=');

    await colleague.opens(address);
    await expect(colleague.remarks).toContainText('lớp bản đồ “places-sat-lo” nằm trong tệp riêng');
  },
);
