import type { AreaKey } from '../area/Area.ts';
import type { FundGroup } from '../invest/FundGroup.ts';
import { codedName } from './codedName.ts';
import { place, refused, taken, type PlanField } from './PlanField.ts';

const member = place('fund-groups', ['district', 'commune2021', 'commune2025', 'hamlet']);
const most = 30;

/** `V%C3%B9ng%20cao>1>3>commune2025:01324+district:042,…`: name, at least, at most (empty for no limit), and who belongs to it. */
export const fundGroupsField: PlanField<readonly FundGroup[]> = {
  key: 'fund-groups',
  write: (groups) =>
    groups
      .map((group) =>
        [
          encodeURIComponent(group.name),
          String(group.least ?? ''),
          String(group.most ?? ''),
          group.members.join('+'),
        ].join('>'),
      )
      .join(','),
  read: (text, known) => {
    const parts = text === '' ? [] : text.split(',');
    const groups: FundGroup[] = [];
    for (const part of parts) {
      const [coded = '', low = '', high = '', list = ''] = part.split('>');
      const name = codedName(coded);
      const [least, upper] = [limitFrom(low), limitFrom(high)];
      const members = (list === '' ? [] : list.split('+')).map((key) => member.read(key, known).value);
      const isRead = (key: AreaKey | undefined): key is AreaKey => key !== undefined;
      if (name === null || least === undefined || upper === undefined || !members.every(isRead))
        return refused('bad-value', text);
      groups.push({ name, members, least, most: upper });
    }
    const isOnce = new Set(groups.map(({ name }) => name)).size === groups.length;
    return groups.length <= most && isOnce ? taken(groups) : refused('bad-value', text);
  },
};

/** `undefined` where it is no limit at all. */
function limitFrom(text: string): number | null | undefined {
  if (text === '') return null;
  return /^\d{1,3}$/.test(text) ? Number(text) : undefined;
}
