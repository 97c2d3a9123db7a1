import type { HazardShare } from '../hazard/shareFrom.ts';

/** Whether enough of a hamlet's land, or of its households, was left unseen to be worth a word: what is said of the rest is then the least. */
export function isPartlyUnseen({ unknown }: HazardShare): boolean {
  return unknown > 0.005;
}
