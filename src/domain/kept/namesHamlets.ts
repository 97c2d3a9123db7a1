import { setOfKey } from '../area/setOfKey.ts';
import type { KeptDocument } from './KeptDocument.ts';

/** Whether a document speaks of hamlets, which are not loaded with the first screen; its history calls them by name. */
export function namesHamlets({ units, history }: KeptDocument): boolean {
  return (
    'hamlet' in units ||
    history.some((entry) => {
      const { area } = entry.kind === 'edit' ? entry.edit : 'area' in entry ? entry : { area: null };
      return area !== null && setOfKey(area) === 'hamlet';
    })
  );
}
