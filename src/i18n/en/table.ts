import type { Translated } from '../Translated.ts';
import type { table as vi } from '../vi/table.ts';

export const table: Translated<typeof vi> = {
  label: 'Table of figures',
  close: 'Close the table',
  count: (shown, unit) => `**${shown}** ${unit}`,
  countOf: (shown, all, unit) => `**${shown}** of ${all} ${unit}`,
  notRanked: (count) => `, ${count} not ranked`,
  rank: 'Rank',
  name: 'Name',
  district: 'Former district',
  commune: 'Commune',
  flag: 'Class by law',
  score: 'Score',
  sortBy: (column) => `Sort by ${column}`,
  filterName: 'Filter by name or code',
  filterNamePrompt: 'Name or code…',
  filterDistrict: 'Filter by former district',
  allDistricts: 'Every district',
  filterFlag: 'Filter by class',
  allFlags: 'Every class',
  clear: 'Clear filters',
  none: 'No unit passes the filter.',
  open: 'not enough figures',
  outOfScope: 'out of scope',
  coverage: (percent) => `${percent} of the weight`,
  waiting: 'Working…',
};
