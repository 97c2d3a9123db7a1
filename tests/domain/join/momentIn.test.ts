import { expect, test } from 'vitest';
import { momentIn } from '../../../src/domain/join/momentIn.ts';

test('a header says at which moment of the year its figures were taken; else it is the end', () => {
  expect(momentIn('Hộ nghèo đầu năm 2021')).toBe('start');
  expect(momentIn('Dân số 1/1/2024')).toBe('start');
  expect(momentIn('Hộ có xe máy 6 tháng đầu năm 2024')).toBe('middle');
  expect(momentIn('Đến 30/6/2024')).toBe('middle');
  expect(momentIn('Hộ nghèo năm 2024')).toBe('end');
  expect(momentIn('Hộ nghèo 31/12/2024')).toBe('end');
});
