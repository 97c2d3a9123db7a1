import type { Geometry } from 'geojson';
import { describe, expect, it } from 'vitest';
import { sitesOf, type SiteLayer } from '../../../../src/domain/reading/sites/sitesOf.ts';

type Properties = Readonly<Record<string, string>>;
const point: Geometry = { type: 'Point', coordinates: [106.2, 22.6, 480] };

function layer(
  properties: readonly Properties[],
  geometry: Geometry = point,
  numbers: readonly number[] = properties.map((_, index) => index + 1),
): SiteLayer {
  const features = properties.map((each) => ({ type: 'Feature' as const, properties: each, geometry }));
  return { id: 'sites-tdc', name: 'TDC', file: 'tdc.geojson', features, numbers };
}

const whole: Properties = {
  'Tên điểm': 'Nà Lủng',
  'Sức chứa (hộ)': '1.250',
  'Diện tích (ha)': '12,5',
  'Cách đường (km)': '0,4',
  'Nguồn nước': '1,2',
  'Trường học': '3',
  'Trạm y tế': '2,75',
  'Chi phí (triệu đồng/hộ)': '450',
};

describe('receiving sites of a file', () => {
  it('are read whole, with Vietnamese decimals and thousands, the height of their point left aside', () => {
    const { sites, problems } = sitesOf(layer([whole], point, [7]));
    expect(sites).toEqual([
      {
        id: 'sites-tdc-7',
        name: 'Nà Lủng',
        position: [106.2, 22.6],
        capacity: 1250,
        landHectares: 12.5,
        kmToRoad: 0.4,
        kmToWater: 1.2,
        kmToSchool: 3,
        kmToHealthStation: 2.75,
        costPerHousehold: 450,
        sample: false,
      },
    ]);
    expect(problems).toEqual([]);
  });

  it('state their own class of hazard by words of the decision; another word is asked about, and silence is none', () => {
    const file = layer([{ nguy_co: 'Cao' }, { nguy_co: 'đất yếu' }, { nguy_co: '' }, { nguy_co: 'thấp' }]);
    const open = sitesOf(file);
    expect(open.sites.map(({ statedHazard }) => statedHazard)).toEqual(['high', undefined, undefined, 'low']);
    expect(open.problems.filter(({ code }) => code === 'site-hazard-open')).toEqual([
      { code: 'site-hazard-open', file: 'tdc.geojson', column: 'nguy_co', value: 'đất yếu', sites: 1 },
    ]);
    const said = sitesOf(file, { classes: { 'đất yếu': 'medium' } });
    expect(said.sites[1]?.statedHazard).toBe('medium');
    expect(said.problems.map(({ code }) => code)).not.toContain('site-hazard-open');
    expect(sitesOf(file, { fields: { hazard: null } }).sites[0]).not.toHaveProperty('statedHazard');
  });

  it('do not squeeze a scale of five into four classes', () => {
    const { sites, proposal } = sitesOf(layer([{ cap_do: '5' }, { cap_do: '3' }]));
    expect(sites.map(({ statedHazard }) => statedHazard)).toEqual([undefined, undefined]);
    expect(proposal.hazards.map(({ sureness }) => sureness)).toEqual(['open', 'open']);
  });

  it('leave what a file does not say missing, never zero', () => {
    const { sites, problems, proposal } = sitesOf(layer([{ suc_chua: '' }, { suc_chua: 'chưa rõ' }]), {
      fields: { capacity: 'suc_chua' },
    });
    expect(sites.map(({ capacity, name }) => [capacity, name])).toEqual([
      [null, 'TDC 1'],
      [null, 'TDC 2'],
    ]);
    expect(sites[0]).toMatchObject({ landHectares: null, kmToRoad: null, costPerHousehold: null });
    expect(problems).toEqual([]);
    expect(proposal.ranges.capacity).toBeNull();
  });

  it('refuse a cell that is negative, part of a household, or no number, by shape and reason', () => {
    const cells = ['-5', '12,5', '12.5', 'nhiều', '40', '1,250'];
    const { sites, problems } = sitesOf(
      layer(
        cells.map((suc_chua) => ({ suc_chua, ten: 'A' })),
        point,
        [2, 3, 5, 8, 9, 11],
      ),
    );
    expect(sites.map(({ capacity }) => capacity)).toEqual([null, null, null, null, 40, 1250]);
    expect(
      problems.map((problem) => problem.code === 'site-cell' && [problem.feature, problem.fault]),
    ).toEqual([
      [2, 'negative'],
      [3, 'not-whole'],
      [5, 'not-whole'],
      [8, 'not-a-number'],
    ]);
  });

  it('ask for the unit of cost and know no cost until then; the factor is exact', () => {
    const costly = layer([{ suc_chua: '20', chi_phi: '0,45' }]);
    const open = sitesOf(costly);
    expect(open.sites[0]?.costPerHousehold).toBeNull();
    expect(open.problems).toEqual([{ code: 'site-cost-unit', file: 'tdc.geojson', column: 'chi_phi' }]);
    expect(sitesOf(costly, { costUnit: 'billion' }).sites[0]?.costPerHousehold).toBe(450);
    const dong = layer([{ suc_chua: '20', 'Suất đầu tư (đồng)': '450.000.000' }]);
    expect(sitesOf(dong).sites[0]?.costPerHousehold).toBe(450);
  });

  it('ask how a number that can be both is meant, unless the file shows it', () => {
    const alone = layer([{ suc_chua: '20', dien_tich: '2.125' }]);
    expect(sitesOf(alone).sites[0]?.landHectares).toBe(2.125);
    expect(sitesOf(alone).problems).toMatchObject([
      { code: 'site-decimal', value: '2.125', taken: 'point', asTaken: 2.125, otherwise: 2125 },
    ]);
    expect(sitesOf(alone, { decimal: 'comma' }).sites[0]?.landHectares).toBe(2125);
    const shown = layer([{ suc_chua: '20', dien_tich: '2.125', duong: '0,4' }]);
    expect(sitesOf(shown).problems).toEqual([]);
    expect(sitesOf(shown).sites[0]?.landHectares).toBe(2125);
  });

  it('take metres and square metres where the names or the planner say so', () => {
    const metric = layer([{ 'Sức chứa': '20', 'Diện tích (m²)': '35000', 'Đường (m)': '350' }]);
    expect(sitesOf(metric).sites[0]).toMatchObject({ landHectares: 3.5, kmToRoad: 0.35 });
    const choices = { landUnit: 'ha', distanceUnit: 'km' } as const;
    expect(sitesOf(metric, choices).sites[0]).toMatchObject({ landHectares: 35_000, kmToRoad: 350 });
  });

  it('say that nobody can be placed where no property holds a capacity', () => {
    expect(sitesOf(layer([{ ten: 'A' }])).problems).toEqual([
      { code: 'site-capacity-missing', file: 'tdc.geojson' },
    ]);
  });

  it('of an area lie in it, and its outline is the land where no property says it', () => {
    // 0.01° of both at 22.6° N: 1.1120 km (R = 6,371,008.8 m) by 1.1120 km × cos 22.605° = 1.0265 km.
    const [x, y, side] = [106.2, 22.6, 0.01];
    const outline = [
      [x, y],
      [x + side, y],
      [x + side, y + side],
      [x, y + side],
      [x, y],
    ];
    const area: Geometry = { type: 'Polygon', coordinates: [outline] };
    const { sites, proposal } = sitesOf(layer([{ suc_chua: '20' }], area));
    const [{ position, landHectares } = { position: [0, 0], landHectares: null }] = sites;
    expect(position[0]).toBeCloseTo(x + side / 2, 6);
    expect(position[1]).toBeCloseTo(y + side / 2, 6);
    expect(landHectares).toBeCloseTo(114.15, 0);
    expect(proposal.measured).toBe(1);
    expect(sitesOf(layer([{ suc_chua: '20', dien_tich: '3,5' }], area)).sites[0]?.landHectares).toBe(3.5);
  });

  it('tell between which ends a figure lies, so that a wrong unit is seen', () => {
    const { proposal } = sitesOf(layer([{ suc_chua: '20' }, { suc_chua: '80' }, { suc_chua: '-' }]));
    expect(proposal.ranges.capacity).toEqual({ sites: 2, least: 20, most: 80 });
  });
});
