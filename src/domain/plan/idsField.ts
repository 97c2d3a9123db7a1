import { refused, taken, type PlanField } from './PlanField.ts';

/** Ids of the planner's own things, one after the other: `duong-lung-ri,cau-pac-mieu`. Whether they are here is not asked. */
export function idsField(key: string): PlanField<readonly string[]> {
  return {
    key,
    write: (ids) => ids.join(','),
    read: (text) => {
      const ids = text === '' ? [] : [...new Set(text.split(','))];
      return ids.length <= 300 && ids.every((id) => /^[a-z0-9-]{1,60}$/.test(id))
        ? taken(ids)
        : refused('bad-value', text);
    },
  };
}
