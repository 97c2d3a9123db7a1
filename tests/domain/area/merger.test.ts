import { describe, expect, test } from 'vitest';
import { mergedFrom } from '../../../src/domain/area/mergedFrom.ts';
import { mergedInto } from '../../../src/domain/area/mergedInto.ts';
import { partsOf } from '../../../src/domain/area/partsOf.ts';
import { setOfKey } from '../../../src/domain/area/setOfKey.ts';
import type { AreaKey } from '../../../src/domain/area/Area.ts';
import { realAreas } from './realAreas.ts';

describe('the merger of 1 July 2025', () => {
  test('formed Cốc Pàng from Đức Hạnh of Bảo Lâm and Cốc Pàng of Bảo Lạc', () => {
    const parts = mergedFrom(realAreas, 'commune2025:01324');
    expect(parts.map(({ name, within }) => [name, within.district])).toEqual([
      ['Đức Hạnh', 'district:042'],
      ['Cốc Pàng', 'district:043'],
    ]);
  });

  test('took Đức Hạnh, and a hamlet of it, into Cốc Pàng', () => {
    expect(mergedInto(realAreas, 'commune2021:01291')?.key).toBe('commune2025:01324');
    expect(mergedInto(realAreas, 'hamlet:01291-01')?.key).toBe('commune2025:01324');
  });

  test('says nothing of areas that it did not touch', () => {
    expect(mergedFrom(realAreas, 'district:042')).toEqual([]);
    expect(mergedInto(realAreas, 'commune2025:01324')).toBeNull();
    expect(mergedInto(realAreas, 'commune2021:99999')).toBeNull();
  });
});

describe('partsOf', () => {
  test('gives what one sees first when going in', () => {
    expect(partsOf(realAreas, 'province:04')).toHaveLength(56);
    expect(partsOf(realAreas, 'district:053')).toHaveLength(14);
    expect(partsOf(realAreas, 'commune2025:01324').map((part) => part.set)).toEqual([
      'commune2021',
      'commune2021',
    ]);
    expect(partsOf(realAreas, 'hamlet:01291-01')).toEqual([]);
  });

  test('gives the parts of a named set: the 95 hamlets of Thạch An', () => {
    expect(partsOf(realAreas, 'district:053', 'hamlet')).toHaveLength(95);
    expect(partsOf(realAreas, 'district:053', 'commune2025')).toEqual([]);
  });
});

describe('setOfKey', () => {
  test('reads the set before the colon and throws at any other', () => {
    expect(setOfKey('commune2025:01324')).toBe('commune2025');
    expect(() => setOfKey('ward:01324' as AreaKey)).toThrow('names no set');
  });
});
