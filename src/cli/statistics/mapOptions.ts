import type { OptionNames } from '../readOptions.ts';

/** The map, the figures on it and the weights: what every statistic of the map is called with. */
export const mapOptions: OptionNames = {
  values: [
    ...['geo', 'value', 'weights', 'csv', 'id', 'layer', 'tolerance', 'distance'],
    ...['permutations', 'seed'],
  ],
  flags: ['binary'],
};

/** The same for the local statistics, with what says which units stand out. */
export const localOptions: OptionNames = {
  values: [...mapOptions.values, 'alpha'],
  flags: [...mapOptions.flags, 'no-fdr'],
};

export const mapUsage =
  '--geo FILE --value FIELD --weights queen|rook|knn:K|band:KM [--csv FILE] [--id FIELD] [--layer NAME] [--binary] [--permutations 999] [--seed 1] [--tolerance T] [--distance great-circle|planar]';
