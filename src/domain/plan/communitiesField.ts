import type { AreaKey } from '../area/Area.ts';
import type { Community } from '../resettle/Community.ts';
import { codedName } from './codedName.ts';
import { place, refused, taken, type PlanField } from './PlanField.ts';

const member = place('groups', ['hamlet', 'commune2021']);

/** `Dao%20L%C5%A9ng>hamlet:01294-03+commune2021:01294,…`: names of communities with their hamlets and former communes. */
export const communitiesField: PlanField<readonly Community[]> = {
  key: 'groups',
  write: (communities) =>
    communities.map(({ name, members }) => `${encodeURIComponent(name)}>${members.join('+')}`).join(','),
  read: (text, known) => {
    const parts = text === '' ? [] : text.split(',');
    if (parts.length > 60) return refused('bad-value', text);
    const communities: Community[] = [];
    for (const part of parts) {
      const [coded = '', list = ''] = part.split('>');
      const name = codedName(coded);
      const members: AreaKey[] = [];
      for (const key of list === '' ? [] : list.split('+')) {
        const { value } = member.read(key, known);
        if (value === undefined) return refused('bad-value', text);
        members.push(value);
      }
      if (name === null) return refused('bad-value', text);
      communities.push({ name, members });
    }
    return taken(communities);
  },
};
