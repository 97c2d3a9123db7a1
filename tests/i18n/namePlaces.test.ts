import { describe, expect, it } from 'vitest';
import { namePlaces } from '../../src/i18n/format/namePlaces.ts';

const inOrder = (names: readonly string[]) => {
  const places = namePlaces(names, 'vi');
  return names
    .map((name, index) => ({ name, place: places[index] ?? -1 }))
    .sort((a, b) => a.place - b.place)
    .map(({ name }) => name);
};

describe('namePlaces', () => {
  it('puts Đ after D and before E, as the Vietnamese alphabet does', () => {
    expect(inOrder(['Em', 'Đa Thông', 'Duyệt Trung', 'Đào Ngạn'])).toEqual([
      'Duyệt Trung',
      'Đa Thông',
      'Đào Ngạn',
      'Em',
    ]);
  });

  it('reads numbers as numbers: hamlet 9 before hamlet 10', () => {
    expect(inOrder(['mẫu 10', 'mẫu 9'])).toEqual(['mẫu 9', 'mẫu 10']);
  });

  it('gives namesakes the same place', () => {
    const [first, , second] = namePlaces(['Vĩnh Quang', 'Cô Ba', 'Vĩnh Quang'], 'vi');
    expect(first).toBe(second);
  });
});
