const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const onset = 'b|c|ch|d|đ|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x';
/** Every vowel and group of vowels that Vietnamese has, without tones. */
const nucleus =
  'a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|' +
  'iêu|oai|oao|oay|oeo|uây|uôi|uya|uyê|uyu|ươi|ươu|yêu';
const shape = new RegExp(`^(?:${onset})?(?:${nucleus})(?:c|ch|m|n|ng|nh|p|t)?$`, 'u');

/**
 * Whether a word could be a Vietnamese syllable by its shape: an onset, vowels that occur together, an ending,
 * one tone at most. Text read in a wrong code page or font breaks these rules nearly everywhere.
 */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  if ((apart.match(tones) ?? []).length > 1) return false;
  return shape.test(apart.replace(tones, '').normalize('NFC'));
}
