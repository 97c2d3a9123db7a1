import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../src/domain/area/fold.ts';
import { spelling } from '../../../src/domain/area/spelling.ts';

test.each([
  ['Đàm Thuỷ', 'dam thuy'],
  ['Đàm Thủy', 'dam thuy'],
  ['  HOÀ   AN ', 'hoa an'],
  ['TT. Pác Miầu', 'tt pac miau'],
  ['thuc_phan', 'thuc phan'],
  ['Nguyễn Huệ'.normalize('NFD'), 'nguyen hue'],
  ['...', ''],
])('%s is typed %s', (text, typed) => {
  expect(fold(text)).toBe(typed);
});

test('folding a folded text changes nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => fold(fold(text)) === fold(text)));
});

test('tone placement is no difference of spelling, a mark or a letter is', () => {
  expect(spelling('Hoà An')).toBe(spelling('hòa an'));
  expect(spelling('Đàm Thuỷ')).toBe(spelling('Đàm Thủy'));
  expect(spelling('Quảng Long')).not.toBe(spelling('Quang Long'));
  expect(spelling('Pác Miầu')).not.toBe(spelling('Pác Mầu'));
  expect(spelling('Độc Lập')).not.toBe(spelling('Doc Lap'));
});
