import { areaOfKey } from './driver/areasKnown.ts';
import { expect, scenario } from './scenario.ts';

const poor = '#v=1&tab=explore&ind=poor-rate&year=2022&map=2021';

scenario(
  'a planner sees where poverty and power are both hard, and map, legend, table and sentence say the same',
  async ({ planner }) => {
    await planner.opens(poor);
    await planner.picks('Đặt cạnh một chỉ tiêu khác', 'Hộ dùng điện lưới quốc gia');
    await expect(planner.finding).toContainText(
      /\d+ nơi thuộc phần ba cần chú ý nhất của cả Tỉ lệ hộ nghèo lẫn Hộ dùng điện lưới quốc gia: /,
    );
    await expect(planner.finding).toContainText(/Tương quan r = [-−]0,\d\d trên 161 nơi/);
    const said = Number(/(\d+) nơi thuộc/.exec(await planner.finding.innerText())?.[1]);

    const squares = await planner.readsSquares();
    expect(squares).toHaveLength(9);
    expect(squares.reduce((sum, { count }) => sum + count, 0)).toBe(161);
    const worst = squares.find(({ stippled }) => stippled);
    expect(worst?.count).toBe(said);

    await planner.opensTable();
    const rows = await planner.table.whole();
    const painted = await planner.map.paints(rows.map(({ key }) => areaOfKey(key).unit));
    const inWorst = painted.filter(({ colour }) => colour === worst?.colour);
    expect(inWorst).toHaveLength(said);

    await planner.switchesTo('EN');
    await expect(planner.finding).toContainText(
      'places are in the third that needs most attention by both Poor-household rate and Households on the national grid',
    );
  },
);
