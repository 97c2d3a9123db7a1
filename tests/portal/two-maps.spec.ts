import { areaNamed } from './driver/areasKnown.ts';
import { expect, scenario } from './scenario.ts';

const roads = '#v=1&tab=explore&ind=hardened-road-share&year=2022&map=2021';

scenario(
  'a planner keeps a map, changes the other, and both stay on the same place with a legend each',
  async ({ planner }) => {
    await planner.opens(roads);
    await planner.presses('So hai bản đồ');
    await planner.choosesIndicator('Tỉ lệ hộ nghèo');
    const kept = await planner.readsLegend('Chú giải bản đồ để so');
    const current = await planner.readsLegend();
    expect(kept.title).toBe('Đường cứng hóa');
    expect(current.title).toBe('Hộ nghèo');

    const { unit } = areaNamed('Xã Cô Ba', 'commune2021');
    const [far, besideFar] = await planner.map.placesOn(unit);
    expect(besideFar).toEqual(far);
    await planner.presses('Phóng to');
    await expect.poll(async () => (await planner.map.placesOn(unit))[0]).not.toEqual(far);
    await planner.map.settles();
    const [near, besideNear] = await planner.map.placesOn(unit);
    expect(besideNear).toEqual(near);

    await planner.presses('Đổi bên');
    await expect.poll(async () => (await planner.readsLegend()).title).toBe('Đường cứng hóa');
    await expect
      .poll(async () => (await planner.readsLegend('Chú giải bản đồ để so')).title)
      .toBe('Hộ nghèo');

    await planner.switchesTo('Kéo qua lại');
    const line = planner.page.getByRole('slider', { name: 'Đường chia hai bản đồ' });
    await line.press('Home');
    await line.press('ArrowRight');
    await expect(line).toHaveAttribute('aria-valuetext', /^5\s%\sbên trái, 95\s%\sbên phải$/);

    await planner.reloads();
    await expect
      .poll(async () => (await planner.readsLegend('Chú giải bản đồ để so')).title)
      .toBe('Hộ nghèo');
    await planner.presses('Thôi so');
    await expect(planner.page.getByRole('region', { name: 'Chú giải bản đồ để so' })).toBeHidden();
    expect((await planner.readsLegend()).title).toBe('Đường cứng hóa');
  },
);
