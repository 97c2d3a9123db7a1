import { clusters } from './vi/clusters.ts';
import { data } from './vi/data.ts';
import { difficulty } from './vi/difficulty.ts';
import { explore } from './vi/explore.ts';
import { yearChange } from './vi/yearChange.ts';
import { importing } from './vi/import.ts';
import { kept } from './vi/kept.ts';
import { legend } from './vi/legend.ts';
import { map } from './vi/map.ts';
import { priority } from './vi/priority.ts';
import { problems } from './vi/problems.ts';
import { profile } from './vi/profile.ts';
import { rules } from './vi/rules.ts';
import { search } from './vi/search.ts';
import { shell } from './vi/shell.ts';
import { sure } from './vi/sure.ts';
import { table } from './vi/table.ts';
import { units } from './vi/units.ts';

/** Vietnamese, section by section. `locale` decides how numbers and dates are written. */
export const vi = {
  locale: 'vi-VN',
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
