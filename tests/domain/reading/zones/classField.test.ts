import { describe, expect, it } from 'vitest';
import { classField } from '../../../../src/domain/reading/zones/classField.ts';

const column = (field: string, ...values: readonly string[]) => values.map((value) => ({ [field]: value }));

describe('the property that holds the classes of zones', () => {
  it.each(['cap', 'CAP_NC', 'Cấp nguy cơ', 'nguy_co', 'NguyCo', 'muc_do', 'class', 'Level', 'gridcode'])(
    'may hold numbers under a name like %s',
    (name) => expect(classField(column(name, '1', '2', '4'))).toBe(name),
  );

  it.each(['id', 'stt', 'objectid', 'so_ho', 'cap_nhat', 'capacity'])('never numbers under %s', (name) =>
    expect(classField(column(name, '1', '2', '4'))).toBeNull(),
  );

  it('holds words of classes under any name, a few odd ones among them', () => {
    expect(classField(column('x', 'Cao', 'rất cao', 'hồ nước'))).toBe('x');
    expect(classField(column('x', 'Cao', 'hồ', 'suối'))).toBeNull();
  });

  it('is the one whose name speaks of a class where several hold such words', () => {
    expect(classField([{ dia_hinh: 'cao', nguy_co: 'thấp' }])).toBe('nguy_co');
  });

  it('is proposed by its name alone where its few values are words of somebody else', () => {
    expect(classField(column('cap_nguy_co', 'Cấp I', 'Cấp II'))).toBe('cap_nguy_co');
    const names = Array.from({ length: 40 }, (_, number) => `Vùng ${String(number)}`);
    expect(classField(column('nguy_co', ...names))).toBeNull();
  });
});
