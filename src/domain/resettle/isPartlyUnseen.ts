import type { ArrangedHamlet } from './ArrangedHamlet.ts';

/** Whether enough of a hamlet's land was left unseen to be worth a word: what is said of the rest is then the least. */
export function isPartlyUnseen({ share }: Pick<ArrangedHamlet, 'share'>): boolean {
  return share.unknown > 0.005;
}
