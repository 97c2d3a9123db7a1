import type { LockedPair } from '../resettle/ArrangeChoices.ts';
import { place, refused, taken, type PlanField } from './PlanField.ts';

const hamlet = place('locked', ['hamlet']);

/** `hamlet:01294-03>sample-07,hamlet:...`: a hamlet and the site it must go to. */
export const lockedField: PlanField<readonly LockedPair[]> = {
  key: 'locked',
  write: (pairs) => pairs.map((pair) => `${pair.hamlet}>${pair.site}`).join(','),
  read: (text, known) => {
    const parts = text === '' ? [] : text.split(',');
    const pairs = parts.map((part): LockedPair | null => {
      const [key = '', site = ''] = part.split('>');
      const { value } = hamlet.read(key, known);
      return value === undefined || !/^[a-z0-9-]{1,80}$/.test(site) ? null : { hamlet: value, site };
    });
    const read = pairs.filter((pair) => pair !== null);
    return read.length === pairs.length ? taken(read) : refused('bad-value', text);
  },
};
