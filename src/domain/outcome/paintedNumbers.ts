import { EXCEPTED, OUTSIDE } from '../classify/Legend.ts';
import { excepted } from './visibleUnits.ts';

/** What the map paints: the class where a unit is inside the filters, OUTSIDE where it is not, EXCEPTED where it was taken out. */
export function paintedNumbers(classNumbers: ArrayLike<number>, visible: Uint8Array): Int8Array {
  return Int8Array.from(classNumbers, (number, index) => {
    if (visible[index] === excepted) return EXCEPTED;
    return visible[index] === 1 ? number : OUTSIDE;
  });
}
