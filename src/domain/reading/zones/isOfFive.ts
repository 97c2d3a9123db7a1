import { fold } from '../../area/fold.ts';

/** The fifth level, as a number or with its word: `5`, `5.0`, `cấp 5`, `level V`. */
const fifth = /^(cap|cap do|muc|muc do|level|class|grade)? ?(5|v)( 0+)?$/;
const least = /\b(rat thap|very ?low)\b/;

/** A value that only a scale of five steps has: its fifth level, or “rất thấp” below our lowest class. */
export function isOfFive(value: string): boolean {
  const words = fold(value);
  return fifth.test(words) || least.test(words);
}
