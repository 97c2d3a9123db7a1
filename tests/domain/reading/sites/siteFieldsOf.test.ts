import { describe, expect, it } from 'vitest';
import { siteFieldsOf } from '../../../../src/domain/reading/sites/siteFieldsOf.ts';

describe('which property holds which figure of a site', () => {
  it('is told by names cut and written together, as shapefiles keep them', () => {
    const found = siteFieldsOf([
      { TEN: 'A', SUCCHUA: '30', DIENTICH: '2', DUONG: '1', NUOC: '1', TRUONG: '2', YTE: '3', CHIPHI: '400' },
    ]);
    expect(found).toEqual({
      name: 'TEN',
      capacity: 'SUCCHUA',
      landHectares: 'DIENTICH',
      kmToRoad: 'DUONG',
      kmToWater: 'NUOC',
      kmToSchool: 'TRUONG',
      kmToHealthStation: 'YTE',
      costPerHousehold: 'CHIPHI',
      hazard: null,
    });
  });

  it('is told in English too', () => {
    const properties = { name: 'A', households: '30', land: '2', 'km to road': '1', cost: '4' };
    expect(siteFieldsOf([properties])).toMatchObject({
      name: 'name',
      capacity: 'households',
      landHectares: 'land',
      kmToRoad: 'km to road',
      costPerHousehold: 'cost',
    });
  });

  it('needs numbers: “có nước” is no distance', () => {
    expect(siteFieldsOf([{ nuoc: 'có', truong: 'gần' }])).toMatchObject({
      kmToWater: null,
      kmToSchool: null,
    });
  });

  it('does not take a total cost, the poor, what a programme draws, or the environment for another figure', () => {
    const found = siteFieldsOf([
      { 'Tổng chi phí': '9000', 'Số hộ nghèo': '12', Shape_Area: '0.0001', 'Môi trường': '3' },
    ]);
    expect(Object.values(found).filter((name) => name !== null)).toEqual([]);
  });

  it('takes a class of hazard by its words, and no other column that speaks of danger', () => {
    expect(siteFieldsOf([{ 'Mức độ nguy cơ': 'Trung bình' }, { 'Mức độ nguy cơ': '' }]).hazard).toBe(
      'Mức độ nguy cơ',
    );
    expect(siteFieldsOf([{ 'Nguy cơ': 'sạt lở taluy' }]).hazard).toBeNull();
  });

  it('uses each property once: the surest name wins', () => {
    const found = siteFieldsOf([{ so_ho: '12', suc_chua: '30' }]);
    expect(found.capacity).toBe('suc_chua');
  });
});
