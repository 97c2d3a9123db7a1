import { OUTSIDE } from '../classify/Legend.ts';

/** What the map paints: the class where a unit is inside the filters, OUTSIDE where it is not. */
export function paintedNumbers(classNumbers: ArrayLike<number>, visible: Uint8Array): Int8Array {
  return Int8Array.from(classNumbers, (number, index) => (visible[index] === 1 ? number : OUTSIDE));
}
