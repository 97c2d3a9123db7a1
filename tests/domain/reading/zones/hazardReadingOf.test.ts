import { describe, expect, it } from 'vitest';
import type { OwnLayer } from '../../../../src/domain/layer/OwnLayer.ts';
import { hazardReadingOf } from '../../../../src/domain/reading/zones/hazardReadingOf.ts';
import type { ZoneChoices } from '../../../../src/domain/reading/zones/ZoneChoices.ts';

const geometry = { type: 'Polygon' as const, coordinates: [] };

function zones(name: string, ...properties: readonly Readonly<Record<string, string>>[]): OwnLayer {
  const features = properties.map((each) => ({ type: 'Feature' as const, properties: each, geometry }));
  return { id: 'hazard-x', name, file: 'vung.geojson', role: 'hazard', features };
}
const classed = (field: string, ...values: readonly string[]) =>
  zones('sat lo', ...values.map((value) => ({ [field]: value })));
const read = (layer: OwnLayer, choices?: ZoneChoices) => hazardReadingOf(layer, choices);
const codes = (layer: OwnLayer, choices?: ZoneChoices) =>
  read(layer, choices).problems.map(({ code }) => code);

describe('what zones mean', () => {
  it('is read from the property whose words are classes, with the kind from the name', () => {
    const layer = zones(
      'Vùng sạt lở 2025',
      { ten: 'Lũng Rì', ghi_chu: 'Cao', nguy_co: 'Rất cao' },
      { ten: 'Nà Pá', ghi_chu: 'xem lại', nguy_co: 'nguy cơ trung bình' },
      { ten: 'Bó Mu', ghi_chu: '', nguy_co: 'Thấp' },
    );
    const { reading, problems } = read(layer);
    expect(reading).toEqual({
      kind: 'landslide',
      field: 'nguy_co',
      classes: ['very-high', 'medium', 'low'],
      coverage: 'zones',
    });
    expect(problems).toEqual([]);
  });

  it('lists the values with how many zones have each, and leaves an odd one open', () => {
    const layer = classed('cap', 'Cao', 'Cao', 'Thấp', 'đặc biệt', '');
    const { proposal, reading, problems } = read(layer);
    expect(proposal.values).toEqual([
      { value: 'Cao', zones: 2, hazard: 'high', sureness: 'read' },
      { value: '', zones: 1, hazard: null, sureness: 'open' },
      { value: 'Thấp', zones: 1, hazard: 'low', sureness: 'read' },
      { value: 'đặc biệt', zones: 1, hazard: null, sureness: 'open' },
    ]);
    expect(proposal.open).toBe(2);
    expect(reading?.classes).toEqual(['high', 'high', 'low', null, null]);
    expect(problems).toEqual([
      { code: 'hazard-class-open', file: 'vung.geojson', column: 'cap', value: '', zones: 1 },
      { code: 'hazard-class-open', file: 'vung.geojson', column: 'cap', value: 'đặc biệt', zones: 1 },
    ]);
  });

  it('is what the planner says: kind, property, and the class of each value', () => {
    const layer = zones('x', { a: 'I', b: 'Cao' }, { a: 'II', b: 'Cao' }, { a: 'hồ', b: 'Cao' });
    expect(read(layer).reading).toBeNull();
    const { reading, proposal, problems } = read(layer, {
      kind: 'river-flood',
      field: 'a',
      classes: { I: 'low', II: 'very-high', hồ: null },
      coverage: 'everywhere',
    });
    expect(reading).toEqual({
      kind: 'river-flood',
      field: 'a',
      classes: ['low', 'very-high', null],
      coverage: 'everywhere',
    });
    expect(proposal.values.map(({ sureness }) => sureness)).toEqual(['chosen', 'chosen', 'chosen']);
    expect(problems).toEqual([{ code: 'hazard-zones-free', file: 'vung.geojson', zones: 1 }]);
  });

  it('never squeezes a scale of five: its fifth is open, and its numbers with it', () => {
    const numbers = classed('cap', '1', '2', '3', '4', '5');
    expect(read(numbers).reading).toBeNull();
    expect(read(numbers).proposal.open).toBe(5);
    expect(codes(numbers)).toContain('hazard-scale-of-five');
    const words = classed('cap', 'rất thấp', 'thấp', 'rất cao');
    expect(read(words).reading?.classes).toEqual([null, 'low', 'very-high']);
    expect(codes(words)).toEqual(['hazard-scale-of-five', 'hazard-class-open']);
    const chosen: ZoneChoices = {
      classes: { '1': 'low', '2': 'low', '3': 'medium', '4': 'high', '5': 'very-high' },
    };
    expect(read(numbers, chosen).reading?.classes).toEqual(['low', 'low', 'medium', 'high', 'very-high']);
    expect(codes(numbers, chosen)).toEqual([]);
  });

  it('says that four numbers were counted from the least', () => {
    const layer = classed('muc_do', '1', '4', '2');
    expect(read(layer).reading?.classes).toEqual(['low', 'very-high', 'medium']);
    expect(codes(layer)).toEqual(['hazard-numbered']);
  });

  it('does not speak of every place while a zone is open: its land would be called free', () => {
    const layer = classed('cap', 'Cao', 'chưa rõ');
    expect(read(layer, { coverage: 'everywhere' }).reading?.coverage).toBe('zones');
    expect(codes(layer, { coverage: 'everywhere' })).toEqual(['hazard-class-open', 'hazard-coverage-held']);
    const settled: ZoneChoices = { coverage: 'everywhere', classes: { 'chưa rõ': 'low' } };
    expect(read(layer, settled).reading?.coverage).toBe('everywhere');
  });

  it('is not known without a property of classes, without a kind, or with no class at all', () => {
    const bare = zones('sat lo', { ten: 'Lũng Rì', so: '3' }, { ten: 'Nà Pá', so: '4' });
    expect(read(bare).reading).toBeNull();
    expect(codes(bare)).toEqual(['hazard-field-missing']);
    expect(read(classed('cap', 'Cao'), { field: null }).reading).toBeNull();
    const kindless = { ...classed('cap', 'Cao'), name: 'ban do' };
    expect(read(kindless).reading).toBeNull();
    expect(codes(kindless)).toEqual(['hazard-kind-open']);
    expect(read(classed('cap', 'hồ'), { classes: { hồ: null } }).reading).toBeNull();
  });

  it('keeps to values of the file, whatever they are called', () => {
    expect(read(classed('cap', 'Cao', 'constructor', '__proto__')).proposal.open).toBe(2);
    const odd = zones('sat lo', { constructor: 'Cao' }, { ten: 'Nà Pá' });
    expect(read(odd).proposal.values.map(({ value }) => value)).toEqual(['', 'Cao']);
  });
});
