import { decision33of2020Communes } from './decision-33-2020-communes.ts';
import { decision33of2020Hamlets } from './decision-33-2020-hamlets.ts';
import { decree272of2025Hamlets } from './decree-272-2025-hamlets.ts';
import type { RuleSet } from './RuleSet.ts';

/** Every rule set of the portal. A new decree is one file beside these and one line here. */
export const ruleSets: readonly RuleSet[] = [
  decision33of2020Communes,
  decision33of2020Hamlets,
  decree272of2025Hamlets,
];
