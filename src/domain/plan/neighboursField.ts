import type { NeighbourChoice } from '../space/ClusterChoices.ts';
import { numberFrom, refused, taken, type PlanField } from './PlanField.ts';

/** Written as the command line writes it: `queen`, `rook`, `knn:4`, `band:12`. */
export const neighboursField: PlanField<NeighbourChoice> = {
  key: 'near',
  write: (choice) => {
    if (choice.kind === 'nearest') return `knn:${String(choice.count)}`;
    return choice.kind === 'within' ? `band:${String(choice.km)}` : choice.kind;
  },
  read: (text) => {
    if (text === 'queen' || text === 'rook') return taken({ kind: text });
    const [way, given = ''] = text.split(':');
    const amount = numberFrom(given) ?? NaN;
    if (way === 'knn' && Number.isInteger(amount) && amount >= 1 && amount <= 50)
      return taken({ kind: 'nearest', count: amount });
    if (way === 'band' && amount > 0 && amount <= 1000) return taken({ kind: 'within', km: amount });
    return refused('bad-value', text);
  },
};
