import { clusters } from './en/clusters.ts';
import { data } from './en/data.ts';
import { difficulty } from './en/difficulty.ts';
import { explore } from './en/explore.ts';
import { yearChange } from './en/yearChange.ts';
import { importing } from './en/import.ts';
import { kept } from './en/kept.ts';
import { legend } from './en/legend.ts';
import { map } from './en/map.ts';
import { priority } from './en/priority.ts';
import { problems } from './en/problems.ts';
import { profile } from './en/profile.ts';
import { rules } from './en/rules.ts';
import { search } from './en/search.ts';
import { shell } from './en/shell.ts';
import { sure } from './en/sure.ts';
import { table } from './en/table.ts';
import { units } from './en/units.ts';
import type { Messages } from './Messages.ts';

/** English, section by section; its type is the Vietnamese tree. */
export const en: Messages = {
  locale: 'en-GB',
  shell,
  explore,
  yearChange,
  clusters,
  legend,
  search,
  difficulty,
  map,
  priority,
  profile,
  sure,
  table,
  importing,
  kept,
  data,
  problems,
  rules,
  units,
};
