import { areaSetIds, type AreaKey } from '../area/Area.ts';
import { place, refused, type PlanField } from './PlanField.ts';

/** More than anybody takes out by hand. */
const most = 200;
const one = place('x', areaSetIds);

/** Places that are not ranked; of each that is not here a word is said, and the others stay. */
export const exceptField: PlanField<readonly AreaKey[]> = {
  key: 'x',
  write: (keys) => keys.join(','),
  read: (text, known) => {
    const texts = text === '' ? [] : [...new Set(text.split(','))];
    if (texts.length > most) return refused('bad-value', text);
    const readings = texts.map((each) => one.read(each, known));
    return {
      value: readings.flatMap(({ value }) => (value === undefined ? [] : [value])),
      remarks: readings.flatMap(({ remarks }) => remarks),
    };
  },
};
