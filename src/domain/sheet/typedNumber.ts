import { numberIn } from './numberIn.ts';

/**
 * A number as people type it into a field: a comma is a decimal comma in both languages; a point groups thousands where exactly three
 * digits follow, else it is a decimal point: 12,5 and 12.5 are the same, 1.250 is a thousand and more.
 *
 * @param power of ten to scale by, on the text: 57,1 typed in percent is 0.571 exactly, where a division leaves a rest that would be printed
 * @returns `null` for anything else
 */
export function typedNumber(text: string, power = 0): number | null {
  return numberIn(text, 'comma', power) ?? numberIn(text, 'point', power);
}
