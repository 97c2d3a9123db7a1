import type { search as vi } from '../vi/search.ts';
import type { Translated } from '../Translated.ts';

export const search: Translated<typeof vi> = {
  label: 'Find a commune, hamlet or district',
  placeholderCommunes: 'Commune or ward',
  placeholder: 'Commune, hamlet, district, former name',
  open: 'Search',
  close: 'Close the search',
  none: (text: string) => `No place matches “${text}”. Try a shorter name, a former name or a code.`,
  count: (count: string) => `${count} results`,
  before: 'before 1 July 2025',
  since: 'from 1 July 2025',
  now: (place: string) => `now in ${place}`,
  formerly: (place: string) => `includes the former ${place}`,
  sample: 'sample',
};
