import { expect, test } from 'vitest';
import { convertLegacy } from '../../../src/domain/sheet/convertLegacy.ts';
import { legacyFonts } from '../../../src/domain/sheet/LegacyFont.ts';
import { legacyLetters } from '../../../src/domain/sheet/legacyLetters.ts';
import { legacyFontOf } from '../../../src/domain/sheet/legacyFontOf.ts';
import { readTable } from '../../../src/domain/sheet/readTable.ts';

/** All letters of the Vietnamese alphabet that carry a mark. */
const marked = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';

test.each(legacyFonts)('every letter has its place in %s, no two the same', (font) => {
  const written = new Map(legacyLetters[font].map(([letter, form]) => [letter, form]));
  expect(Array.from(marked).filter((letter) => !written.has(letter))).toEqual([]);
  const forms = legacyLetters[font].map(([, form]) => form);
  expect(new Set(forms).size).toBe(forms.length);
  for (const [letter, form] of legacyLetters[font]) expect(convertLegacy(form, font)).toBe(letter);
});

/** As these texts look when their font is missing, a sight known from every office. */
test.each([
  ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['vni', 'Coäng hoøa xaõ hoäi chuû nghóa Vieät Nam', 'Cộng hòa xã hội chủ nghĩa Việt Nam'],
  ['vni', 'Ñoäc laäp - Töï do - Haïnh phuùc', 'Độc lập - Tự do - Hạnh phúc'],
  ['vni', 'TÆNH CAO BAÈNG', 'TỈNH CAO BẰNG'],
] as const)('%s: %s', (font, before, after) => {
  expect(convertLegacy(before, font)).toBe(after);
});

test('the font of a text is found from its words', () => {
  expect(legacyFontOf(['Céng hoµ x· héi', '§éc lËp - Tù do'])).toBe('tcvn3');
  expect(legacyFontOf(['Coäng hoøa xaõ hoäi', 'Ñoäc laäp - Töï do', 'TÆNH CAO BAÈNG'])).toBe('vni');
});

test('text in Unicode, in English or too short is left alone', () => {
  expect(legacyFontOf(['Xã Cốc Pàng', 'Huyện Bảo Lạc', 'Tỉ lệ hộ nghèo'])).toBeNull();
  expect(legacyFontOf(['Café', 'naïve', 'Zürich', 'Malmö'])).toBeNull();
  expect(legacyFontOf(['x·'])).toBeNull();
});

const sheet = 'Tªn x·;Sè hé nghÌo\nCèc Pµng;12\nHuy Gi¸p;15\nH­ng §¹o;9\n';

test('a sheet in an old font is read in it, asked about, and kept as it is when the planner says so', () => {
  const { table, problems } = readTable(sheet, 'a.csv');
  expect(table?.header).toEqual(['Tên xã', 'Số hộ nghèo']);
  expect(table?.rows.map(({ cells }) => cells[0])).toEqual(['Cốc Pàng', 'Huy Giáp', 'Hưng Đạo']);
  expect(problems).toEqual([
    { code: 'legacy-font', file: 'a.csv', font: 'tcvn3', before: 'Tªn x·', after: 'Tên xã' },
  ]);
  const asIs = readTable(sheet, 'a.csv', { legacyFont: 'none' });
  expect(asIs.table?.header[0]).toBe('Tªn x·');
  expect(asIs.problems).toEqual([]);
});
