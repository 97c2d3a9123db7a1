import { fold } from '../area/fold.ts';

/** Ti/ty, ki/ky are one word; years, units in brackets and signs are not part of a name. */
export function nameWords(text: string): readonly string[] {
  const bare = text.replace(/\([^)]*\)|%|‰/gu, ' ').replace(/(?<!\d)(19|20)\d\d(?!\d)/g, ' ');
  const words = fold(bare).replace(/y/g, 'i').split(' ');
  return words.filter((word, index) => word !== '' && !(word === 'nam' && index === words.length - 1));
}
