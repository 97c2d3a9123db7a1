import { describe, expect, it } from 'vitest';
import { areaName } from '../../src/i18n/areaName.ts';
import { bytes } from '../../src/i18n/format/bytes.ts';
import { moment } from '../../src/i18n/format/moment.ts';
import { historySentences } from '../../src/i18n/historySentences.ts';
import type { HistoryEntry } from '../../src/domain/kept/HistoryEntry.ts';
import { historyRows } from '../../src/domain/kept/historyRows.ts';
import { vi } from '../../src/i18n/vi.ts';
import { builtWorld } from '../domain/indicator/builtWorld.ts';
import { anEdit, signature, stamped } from '../domain/kept/anyDocument.ts';

const hamlet = builtWorld.sets.hamlet.areas.find(({ kind }) => kind === 'xóm');
if (hamlet === undefined) throw new Error('Most hamlets are xóm');
const none = { filled: 0, changed: 0, sampleReplaced: 0, sampleRemoved: 0, lost: 0 };
const poor = { indicator: 'poor-rate', set: 'commune2025', year: 2024, ...none } as const;

const history: readonly HistoryEntry[] = [
  {
    number: 1,
    ...signature,
    kind: 'import',
    file: stamped('hộ nghèo.csv'),
    changed: [
      { ...poor, sampleReplaced: 55, lost: 1 },
      { ...poor, indicator: 'own-xe-may' },
    ],
    shapes: 0,
  },
  { number: 2, ...signature, kind: 'edit', edit: anEdit('commune2025:01324', 0.515) },
  { number: 3, ...signature, kind: 'undo', of: 2 },
  { number: 4, ...signature, kind: 'status', area: hamlet.key, before: 'proposed', after: 'surveyed' },
  { number: 5, ...signature, kind: 'status', area: hamlet.key, before: 'surveyed', after: null },
  { number: 6, ...signature, kind: 'status', area: 'hamlet:gone', before: null, after: 'approved' },
];

describe('the history in words', () => {
  const tell = historySentences(history, builtWorld, 'vi');
  const [brought, edited, undone] = history.map(tell);

  it('says what a file changed, indicator by indicator; one that is gone by its id', () => {
    expect(brought).toEqual({
      what: 'Nạp tệp hộ nghèo.csv',
      changed: 'Tỉ lệ hộ nghèo năm 2024: thay 55 số mẫu, mất 1 số; own-xe-may năm 2024: không đổi số nào',
    });
  });

  it('says which value was written over, from what to what', () => {
    expect(edited?.what).toBe('Sửa số: Xã Cốc Pàng, Tỉ lệ hộ nghèo năm 2024');
    expect(edited?.changed.replaceAll('\u202f', ' ')).toBe('từ 10,0 % thành 51,5 %');
  });

  it('names what was undone', () => {
    expect(undone?.what).toBe('Hoàn tác: Sửa số: Xã Cốc Pàng, Tỉ lệ hộ nghèo năm 2024');
  });

  it('says from what to what the status of a hamlet went, in both languages; one that is not here by its key', () => {
    expect(history.slice(3).map(tell)).toEqual([
      { what: `Tình trạng bố trí dân cư: Xóm ${hamlet.name}`, changed: 'đề xuất → đã khảo sát' },
      { what: `Tình trạng bố trí dân cư: Xóm ${hamlet.name}`, changed: 'đã khảo sát → chưa đặt' },
      { what: 'Tình trạng bố trí dân cư: hamlet:gone', changed: 'chưa đặt → đã phê duyệt' },
    ]);
    const english = history.slice(3).map(historySentences(history, builtWorld, 'en'));
    expect(english.map(({ changed }) => changed)).toEqual([
      'proposed → surveyed',
      'surveyed → not set',
      'not set → approved',
    ]);
    expect(english[0]?.what).toBe(`Resettlement status: ${areaName(hamlet, 'en')}`);
  });

  it('becomes a sheet with the whole hash and the time as it is kept', () => {
    const { rows } = historyRows(history, vi.kept.history, tell);
    expect(rows).toHaveLength(7);
    expect(rows[1]?.slice(0, 3)).toEqual([1, signature.time, signature.by]);
    expect(rows[1]?.slice(5)).toEqual(['hộ nghèo.csv', 120, 'ab'.repeat(32)]);
    expect(rows[3]?.slice(5)).toEqual([null, null, null]);
  });
});

describe('the size of a file', () => {
  it.each([
    [0, '0 byte'],
    [812, '812 byte'],
    [1234, '1,2 kB'],
    [56_000_000, '56 MB'],
  ])('%d is %s', (size, printed) => {
    expect(bytes(size, 'vi')).toBe(printed);
  });
});

it('a moment is told on the clock of this computer, the day before the month in both languages', () => {
  const local = new Date(2026, 10, 26, 8, 5).toISOString();
  expect(moment(local, 'vi')).toBe('26/11/2026 08:05');
  expect(moment(local, 'en')).toBe('26/11/2026 08:05');
});
