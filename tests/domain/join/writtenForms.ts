import type { AreaKind } from '../../../src/domain/area/Area.ts';

/** How offices write the kind of a unit before its name. */
export const prefixesOf: Readonly<Record<AreaKind, readonly string[]>> = {
  tỉnh: ['Tỉnh '],
  'đặc khu': ['Đặc khu '],
  'thành phố': ['Thành phố ', 'TP ', 'TP. ', 'Tp.', 'T.P '],
  huyện: ['Huyện ', 'H. ', 'H.', 'H '],
  xã: ['Xã ', 'X. ', 'X.', 'x. ', 'X ', 'xã '],
  phường: ['Phường ', 'P. ', 'P.', 'p. ', 'P ', 'Ph. '],
  'thị trấn': ['Thị trấn ', 'TT ', 'TT. ', 'TT.', 'tt ', 'T.T ', 'T.T. '],
  xóm: ['Xóm ', 'Thôn ', 'Bản ', 'xóm ', 'Làng '],
  'tổ dân phố': ['Tổ dân phố ', 'TDP ', 'TDP. ', 'tdp ', 'Tổ ', 'Tổ DP '],
};

/** `Hoà` for `Hòa`: the tone on the second letter of oa, oe, uy, as most keyboards of old put it. */
const oldTones: readonly (readonly [string, string])[] = [
  ...['oà òa', 'oá óa', 'oả ỏa', 'oã õa', 'oạ ọa', 'oè òe', 'oé óe', 'oẻ ỏe', 'oẽ õe', 'oẹ ọe'],
  ...['uỳ ùy', 'uý úy', 'uỷ ủy', 'uỹ ũy', 'uỵ ụy'],
].map((pair) => pair.split(' ') as [string, string]);

function swapped(name: string, from: 0 | 1): string {
  return oldTones.reduce((text, pair) => text.replaceAll(pair[from], pair[from === 0 ? 1 : 0]), name);
}

/** The ways in which one and the same name is typed. */
export const typings: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.toUpperCase(),
  (name) => name.toLowerCase(),
  (name) => name.normalize('NFD'),
  (name) => name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D'),
  (name) => swapped(name, 0),
  (name) => swapped(name, 1),
  (name) => `  ${name.replace(/ /g, '  ')} `,
  (name) => name.replace(/ /g, '\u00a0'),
];
