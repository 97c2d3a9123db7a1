import { CONTESTED, EXCEPTED, NO_DATA, NOT_APPLICABLE, NOT_MAPPED, OPEN } from '../domain/classify/Legend.ts';
import type { LookName } from './layers.ts';

const lookOf: Readonly<Record<number, LookName>> = {
  [NO_DATA]: 'no-data',
  [OPEN]: 'open',
  [CONTESTED]: 'contested',
  [NOT_APPLICABLE]: 'not-applicable',
  [NOT_MAPPED]: 'not-mapped',
  [EXCEPTED]: 'not-applicable',
};

/** A unit that needs more than a colour to be read, and how it is to look. */
export interface UnitLook {
  readonly unit: number;
  readonly look: LookName;
}

/**
 * The units with a hatch, dots or a dotted edge, in order of index.
 *
 * @param stippled classes that carry dots over their colour
 */
export function unitsByLook(classes: Int8Array, stippled: readonly number[]): UnitLook[] {
  const found: UnitLook[] = [];
  for (let unit = 0; unit < classes.length; unit++) {
    const number = classes[unit] ?? 0;
    const look = stippled.includes(number) ? 'stippled' : lookOf[number];
    if (look !== undefined) found.push({ unit, look });
  }
  return found;
}

/** Whether the same units have the same looks: then their source need not be sent again. */
export function sameLooks(a: readonly UnitLook[], b: readonly UnitLook[]): boolean {
  return (
    a.length === b.length && a.every(({ unit, look }, at) => b[at]?.unit === unit && b[at].look === look)
  );
}
