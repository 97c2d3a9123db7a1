import type { Translated } from '../Translated.ts';
import type { progress as vi } from '../vi/progress.ts';

const some = (n: string, count: number, one: string, many: string) => `${n} ${count === 1 ? one : many}`;

export const progress: Translated<typeof vi> = {
  loading: 'Working out each target…',
  failed: 'The figures of the years could not be loaded. Open this tab again to retry.',
  finding: (total, year, parts) => `By ${year}, of **${total}** targets ${parts}.`,
  findingParts: {
    met: (n) => `**${n}** are met`,
    'on-course': (n) => `**${n}** on course`,
    behind: (n) => `**${n}** behind or missed`,
    'no-pace': (n) => `**${n}** of unknown pace`,
    'no-figures': (n) => `**${n}** without figures`,
  },
  sampleNote: (n) =>
    `${n} results rest on sample figures and are marked: no conclusion stands on them. Load the province’s own tables in their place.`,
  status: {
    met: 'Met',
    'on-course': 'On course',
    behind: 'Behind',
    over: 'Missed, time is over',
    'no-pace': 'Pace unknown',
    'no-figures': 'No figures',
  },
  filter: 'Status',
  all: 'All',
  bounds: { '>': 'over', '>=': 'at least', '<': 'under', '<=': 'at most', '=': '' },
  goal: {
    level: (bound, value) => `${bound} ${value}`.trim(),
    'fall-per-year': (bound, value) => `a fall of ${bound} ${value} a year`,
    multiple: (bound, value) => `${bound} ${value} times the first figure`,
  },
  counted: {
    communes: (n) => (n === 1 ? 'commune' : 'communes'),
    districts: (n) => (n === 1 ? 'district' : 'districts'),
  },
  by: (goal, year) => `target ${year}: ${goal}`,
  way: (start, startWhen, now, nowWhen) => `${startWhen} ${start} → ${nowWhen} **${now}**`,
  one: (now, when) => `${when} **${now}**`,
  aim: (aim, when) => `has to be at ${aim} by ${when}`,
  gap: (gap) => `**${gap}** missing`,
  gapIn: (gap, amount) => `**${gap}** missing, that is **${amount}**`,
  amount: {
    households: (n, count) => some(n, count, 'household', 'households'),
    people: (n, count) => some(n, count, 'person', 'people'),
    children: (n, count) => some(n, count, 'child', 'children'),
    hamlets: (n, count) => some(n, count, 'hamlet', 'hamlets'),
    units: (n, count) => some(n, count, 'commune', 'communes'),
  },
  pace: (pace) => `${pace} a year on average`,
  paceNeeded: (pace) => `from now on ${pace} a year needed`,
  better: 'better by',
  worse: 'worse by',
  baseline: (value, when) => `Baseline of the resolution: ${value} (${when}).`,
  caveat: (text) => `Note: ${text}.`,
  bring: (text) => `Table that answers it: ${text}.`,
  bringInstead: (text) => `No figures of this very measure. Table to load: ${text}.`,
  rules: {
    sum: 'Across the merger of 1 July 2025: counts are added up.',
    ratio: 'Across the merger of 1 July 2025: numerators and denominators are added up, then divided.',
    mean: 'Across the merger of 1 July 2025: averaged over households.',
    unanimous:
      'Across the merger of 1 July 2025: kept only where former communes agree; the target is counted over the 161 former ones.',
    none: 'Only where it was measured, not carried across the merger of 1 July 2025.',
  },
  open: (n) => `${n} units could not be judged and are left out.`,
  table: {
    when: 'Moment',
    value: 'Value',
    source: 'Source',
    target: 'Target',
    older: (standard) => `standard of ${standard}, not joined`,
    provenance: {
      official: 'official',
      reported: 'published',
      derived: 'worked out',
      sample: 'sample',
      own: 'own file',
    },
  },
  chart: (name, text) => `Chart: ${name}. ${text}`,
  needed: 'pace needed',
  nearest: 'Nearest to changing',
  nearestGap: (gap) => `${gap} to go`,
  criteria: (n, count) => some(n, count, 'criterion', 'criteria'),
  arrive: (n, names) =>
    `At least **${n}** communes would have to reach the target themselves for the province to arrive; first of all: ${names}.`,
  arriveNot:
    'Even if every commune with figures reached it, the province might not: some places have no figures.',
  furthest: 'Furthest from the target',
  onMap: 'Show on the map',
};
