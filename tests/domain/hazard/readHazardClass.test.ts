import { describe, expect, test } from 'vitest';
import { readHazardClass } from '../../../src/domain/hazard/readHazardClass.ts';

describe('the class in a cell', () => {
  test.each([
    ['low', ['thấp', 'Thấp', 'THAP', 'nguy cơ thấp', 'low', '1', '1.0', ' Low risk ']],
    ['medium', ['trung bình', 'Nguy cơ trung bình', 'TRUNG BINH', 'medium', 'Moderate', '2', '2,00']],
    ['high', ['cao', 'Nguy cơ cao', 'vùng nguy cơ cao', 'Mức độ cao', 'HIGH', 'high hazard', '3']],
    ['very-high', ['rất cao', 'Rat cao', 'nguy cơ rất cao', 'very-high', 'Very High', 'very_high', '4']],
  ] as const)('%s', (hazard, texts) => {
    expect(texts.map(readHazardClass)).toEqual(texts.map(() => hazard));
  });

  test.each([
    '',
    '0',
    '5',
    '1.5',
    '-1',
    '12',
    'rất thấp',
    'very low',
    'cấp 3',
    'không',
    'n/a',
    'nguy cơ',
    'caotrung',
  ])('nothing for “%s”', (text) => {
    expect(readHazardClass(text)).toBeNull();
  });
});
