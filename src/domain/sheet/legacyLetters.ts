import type { LegacyFont } from './LegacyFont.ts';

/**
 * TCVN 5712:1993 (VN3), the "ABC" fonts: one byte a letter, written here as the character that the Western
 * code page shows for it. Capitals with a tone have no place of their own in it: fonts whose name ends in H
 * show these same letters as capitals.
 */
const tcvn3 =
  'àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ ì× íÝ ỉØ ĩÜ ịÞ òß óã ỏá õâ ọä ' +
  'ô« ồå ốè ổæ ỗç ộé ơ¬ ờê ớí ởë ỡì ợî ùï úó ủñ ũò ụô ư\u00ad ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ ' +
  'Ă¡ Â¢ Đ§ Ê£ Ô¤ Ơ¥ Ư¦';

/**
 * VNI for Windows (VNI-Times), as its keyboards write it, for example `vni.h` of xvnkb: a letter and its mark,
 * one character each; a few letters have one of their own.
 */
const vni =
  'àaø áaù ảaû ãaõ ạaï ăaê ằaè ắaé ẳaú ẵaü ặaë âaâ ầaà ấaá ẩaå ẫaã ậaä đñ èeø ée\u00f9 ẻeû ẽeõ ẹeï êeâ ềeà ếeá ểeå ễeã ệeä ' +
  'ìì íí ỉæ ĩó ịò òoø óoù ỏoû õoõ ọoï ôoâ ồoà ốoá ổoå ỗoã ộoä ơô ờôø ớôù ởôû ỡôõ ợôï ùuø úuù ủuû ũuõ ụuï ưö ừöø ứöù ' +
  'ửöû ữöõ ựöï ỳyø ýyù ỷyû ỹyõ ỵî';

function pairs(table: string): readonly (readonly [letter: string, written: string])[] {
  return table.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const);
}

/** VNI writes capitals by the capital forms of both characters, and their mixtures occur too. */
const withCapitals = pairs(vni).flatMap(([letter, written]): (readonly [string, string])[] => {
  const capital = letter.toUpperCase();
  const [base = '', mark = ''] = written;
  const forms = [`${base.toUpperCase()}${mark.toUpperCase()}`, `${base.toUpperCase()}${mark}`];
  return [[letter, written], ...[...new Set(forms)].map((form): [string, string] => [capital, form])];
});

/** Letter of Unicode and how an old font writes it. */
export const legacyLetters: Readonly<
  Record<LegacyFont, readonly (readonly [letter: string, written: string])[]>
> = {
  tcvn3: pairs(tcvn3),
  vni: withCapitals,
};
