import type { Against } from '../rules/RuleChoices.ts';
import { refused, taken, type PlanField } from './PlanField.ts';

/** `2021` for the figures of another year, `decree-272-2025-hamlets` or `own-1` for other criteria. */
export const againstField: PlanField<Against> = {
  key: 'vs',
  write: (against) => (against.kind === 'year' ? String(against.year) : against.id),
  read: (text) => {
    if (/^(19|20)\d\d$/.test(text)) return taken({ kind: 'year', year: Number(text) });
    return /^[a-z][a-z0-9-]{1,60}$/.test(text)
      ? taken({ kind: 'rules', id: text })
      : refused('bad-value', text);
  },
};
