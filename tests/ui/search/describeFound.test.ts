import { describe, expect, it } from 'vitest';
import { searchAreas } from '../../../src/domain/area/searchAreas.ts';
import { describeFound } from '../../../src/ui/search/describeFound.ts';
import { realAreas as sets } from '../../domain/area/realAreas.ts';

describe('a search result', () => {
  it('tells namesakes apart by vintage, district and where they lie now', () => {
    const texts = searchAreas(sets, 'hung dao', 12).map((found) => describeFound(sets, found, 'vi'));
    expect(texts).toContainEqual({
      name: 'Xã Hưng Đạo',
      vintage: 'trước 1-7-2025',
      above: ['Huyện Nguyên Bình'],
      remark: 'nay thuộc Xã Tam Kim',
    });
    expect(texts).toContainEqual({
      name: 'Phường Thục Phán',
      vintage: 'từ 1-7-2025',
      above: [],
      remark: 'gồm Xã Hưng Đạo cũ',
    });
  });

  it('is told in English too, with Vietnamese names', () => {
    const [first] = searchAreas(sets, 'coc pang', 1);
    if (first === undefined) throw new Error('Cốc Pàng is found');
    expect(describeFound(sets, first, 'en').name).toBe('Cốc Pàng commune');
  });
});
