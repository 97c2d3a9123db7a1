/** The sets of units, as a sentence about a file calls them. */
export const setNames = {
  province: 'the province',
  district: 'the districts before 1 July 2025',
  commune2021: 'the communes before 1 July 2025',
  commune2025: 'the communes since 1 July 2025',
  hamlet: 'the hamlets',
} as const;
