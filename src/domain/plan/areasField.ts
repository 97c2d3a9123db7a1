import { areaSetIds, type AreaKey } from '../area/Area.ts';
import { place, refused, taken, type PlanField } from './PlanField.ts';

/** Places one after the other: `commune2021:01290,commune2021:01297`. */
export function areasField(key: string): PlanField<readonly AreaKey[]> {
  const one = place(key, areaSetIds);
  return {
    key,
    write: (keys) => keys.join(','),
    read: (text, known) => {
      const parts = text === '' ? [] : [...new Set(text.split(','))];
      const keys = parts.flatMap((part) => one.read(part, known).value ?? []);
      return keys.length === parts.length && keys.length <= 300 ? taken(keys) : refused('bad-value', text);
    },
  };
}
