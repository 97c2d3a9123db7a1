import { describe, expect, it } from 'vitest';
import { answersOf } from '../../../src/domain/poverty/answersOf.ts';
import { proposeCounting } from '../../../src/domain/poverty/proposeCounting.ts';
import { readAnswers } from '../../../src/domain/poverty/readAnswers.ts';
import { readTable } from '../../../src/domain/sheet/readTable.ts';
import { householdsSheet, dimensions } from '../../portal/files/households.ts';

function proposed(text: string) {
  const { table } = readTable(text, 'ho.csv');
  if (table === null) throw new Error('the text is a table');
  const { deprivations, group, people, ...others } = proposeCounting(table, answersOf(table));
  const nameOf = (column: number | null) => (column === null ? null : table.header[column]);
  return {
    ...others,
    deprivations: deprivations.map(({ column }) => nameOf(column)),
    reversed: deprivations.filter((each) => each.reversed).map(({ column }) => nameOf(column)),
    group: nameOf(group),
    people: nameOf(people),
  };
}

describe('answers', () => {
  it('are 0 and 1, words, and marks; a blank is no answer', () => {
    expect([...readAnswers(['1', '0', '1.0', '']).values]).toEqual([1, 0, 1, NaN]);
    expect([...readAnswers(['có', 'Không', 'CO', 'x']).values]).toEqual([1, 0, 1, NaN]);
    expect(readAnswers(['x', '', 'X'])).toMatchObject({ marked: true, given: 2, wrong: [] });
    expect([...readAnswers(['x', '', 'X']).values]).toEqual([1, NaN, 1]);
  });

  it('that say something else are named and no answers', () => {
    expect(readAnswers(['1', '2', 'không rõ', 'hỏng'])).toMatchObject({ wrong: [1, 3], given: 1 });
  });
});

describe('what a table of households most likely means', () => {
  it('is its deprivations with one weight, its commune, its people', () => {
    expect(proposed(householdsSheet().content)).toEqual({
      deprivations: [...dimensions],
      reversed: [],
      group: 'Xã',
      people: 'Số nhân khẩu',
      rowsAre: 'household',
      blankIsNone: null,
      cutoff: 1 / 3,
    });
  });

  it('leaves out what a household is, counts, and numbers of its members', () => {
    const text = [
      'STT;Họ và tên;Hộ nghèo;Dân tộc thiểu số;Số trẻ em;Điện;Có nước sạch',
      '1;Nông Văn A;1;1;0;1;có',
      '2;Lý Thị B;0;1;1;0;không',
      '3;Hoàng Văn C;1;0;1;0;có',
    ].join('\n');
    expect(proposed(text)).toMatchObject({
      deprivations: ['Điện', 'Có nước sạch'],
      reversed: ['Có nước sạch'],
      group: null,
      people: null,
      rowsAre: 'person',
    });
  });

  it('is nothing where no column answers yes or no', () => {
    expect(proposed('Xã;Số hộ\nA;120\nB;340').deprivations).toEqual([]);
  });

  it('takes a hamlet for the group where there is one commune, and a weight before members', () => {
    const rows = [1, 2, 3, 4].map(
      (at) => `Cô Ba;Xóm ${at % 2 === 0 ? 'Nà Bon' : 'Khau Sáng'};${String(at)};1,5;1`,
    );
    expect(proposed(['Xã;Xóm;Số khẩu;Trọng số;Điện', ...rows].join('\n'))).toMatchObject({
      group: 'Xóm',
      people: 'Trọng số',
    });
  });
});
