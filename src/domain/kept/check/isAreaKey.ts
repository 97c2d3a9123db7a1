import { areaSetIds, type AreaKey } from '../../area/Area.ts';
import { isText } from './Check.ts';

/** A well-formed key; whether the place exists is another question. */
export function isAreaKey(value: unknown): value is AreaKey {
  if (!isText(value)) return false;
  const [set, code = ''] = value.split(':');
  return areaSetIds.some((id) => id === set) && /^[\w-]{1,20}$/.test(code) && value.split(':').length === 2;
}
