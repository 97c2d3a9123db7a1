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

/** The bytes of TCVN 5712:1993 as `iconv -f TCVN5712-1` of the GNU C library reads them, letter by letter. */
const published =
  'àb5 áb8 ảb6 ãb7 ạb9 ăa8 ằbb ắbe ẳbc ẵbd ặc6 âa9 ầc7 ấca ẩc8 ẫc9 ậcb ècc éd0 ẻce ẽcf ẹd1 êaa ềd2 ếd5 ểd3 ễd4 ' +
  'ệd6 ìd7 ídd ỉd8 ĩdc ịde òdf óe3 ỏe1 õe2 ọe4 ôab ồe5 ốe8 ổe6 ỗe7 ộe9 ơac ờea ớed ởeb ỡec ợee ùef úf3 ủf1 ũf2 ' +
  'ụf4 ưad ừf5 ứf8 ửf6 ữf7 ựf9 ỳfa ýfd ỷfb ỹfc ỵfe đae Ăa1 Âa2 Êa3 Ôa4 Ơa5 Ưa6 Đa7';

test('TCVN3 is as published, letter by letter', () => {
  for (const pair of published.split(' ')) {
    const [letter, byte] = [pair.slice(0, 1), parseInt(pair.slice(1), 16)];
    expect(convertLegacy(String.fromCharCode(byte), 'tcvn3')).toBe(letter);
  }
});

test('VNI writes each mark by the same character after its letter, small and capital', () => {
  const rows = [
    ['a e o u y ô ö', 'a e o u y ơ ư', 'ùøûõï'],
    ['a e o', 'â ê ô', 'áàåãä'],
    ['a', 'ă', 'éèúüë'],
  ] as const;
  const tones = ['\u0301', '\u0300', '\u0309', '\u0303', '\u0323'];
  for (const [bases, letters, marks] of rows)
    for (const [at, base] of bases.split(' ').entries())
      for (const [tone, mark] of Array.from(marks).entries()) {
        // Of y with a dot below alone there is a character of its own.
        if (base === 'y' && mark === 'ï') continue;
        const letter = `${letters.split(' ')[at] ?? ''}${tones[tone] ?? ''}`.normalize('NFC');
        expect(convertLegacy(base + mark, 'vni')).toBe(letter);
        expect(convertLegacy((base + mark).toUpperCase(), 'vni')).toBe(letter.toUpperCase());
      }
});

/** As these texts look when their font is missing, a sight known from every office. */
test.each([
  ['tcvn3', 'Céng hoµ x· héi chñ nghÜa ViÖt Nam', 'Cộng hoà xã hội chủ nghĩa Việt Nam'],
  ['tcvn3', '§éc lËp - Tù do - H¹nh phóc', 'Độc lập - Tự do - Hạnh phúc'],
  ['tcvn3', 'HUYÖN B¶O L¹C', 'HUYỆN BẢO LẠC'],
  ['tcvn3', 'X· B¶O L¹C', 'XÃ BẢO LẠC'],
  ['tcvn3', 'X· Cèc Pµng', 'Xã Cốc Pàng'],
  ['tcvn3', 'UBND tØnh Cao B»ng', 'UBND tỉnh Cao Bằng'],
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
