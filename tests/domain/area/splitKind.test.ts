import { expect, test } from 'vitest';
import { splitKind } from '../../../src/domain/area/splitKind.ts';

test.each([
  ['Xã Cốc Pàng', ['xã'], 'Cốc Pàng'],
  ['X. Cốc Pàng', ['xã'], 'Cốc Pàng'],
  ['X.Cốc Pàng', ['xã'], 'Cốc Pàng'],
  ['X Cốc Pàng', ['xã'], 'Cốc Pàng'],
  ['xa coc pang', ['xã'], 'coc pang'],
  ['P. Tân Giang', ['phường'], 'Tân Giang'],
  ['PHƯỜNG TÂN GIANG', ['phường'], 'TÂN GIANG'],
  ['TT Pác Mầu', ['thị trấn'], 'Pác Mầu'],
  ['T.T. Pác Mầu', ['thị trấn'], 'Pác Mầu'],
  ['thị trấn: Pác Mầu', ['thị trấn'], 'Pác Mầu'],
  ['TP. Cao Bằng', ['thành phố'], 'Cao Bằng'],
  ['Huyện Hoà An', ['huyện'], 'Hoà An'],
  ['Thôn 3', ['xóm', 'tổ dân phố'], '3'],
  ['TDP 5', ['tổ dân phố'], '5'],
  ['tdp5', ['tổ dân phố'], '5'],
  ['Tổ 5', ['tổ dân phố'], '5'],
  ['to 5', ['tổ dân phố'], '5'],
  ['To Hieu', [], 'To Hieu'],
  ['x cô ba', ['xã'], 'cô ba'],
  ['H Bảo Lạc', ['huyện'], 'Bảo Lạc'],
  ['Ph. Tân Giang', ['phường'], 'Tân Giang'],
  ['Bao Lam Commune', ['xã'], 'Bao Lam'],
  ['Tinh Tuc commune', ['xã'], 'Tinh Tuc'],
])('%s', (text, kinds, name) => {
  expect(splitKind(text)).toEqual({ kinds, name });
});

test.each(['Cốc Pàng', 'Xuân Trường', 'Phan Thanh', 'Thanh Long', 'Tĩnh Túc', 'Xã', 'X.', 'Thành Công', ''])(
  '%s has no kind word',
  (text) => {
    expect(splitKind(text)).toEqual({ kinds: [], name: text });
  },
);
