/**
 * What the sample zones say of a place: a high or very high class, at most a medium one where at least one layer
 * looked, or no layer looked there.
 */
export type Surroundings = 'high' | 'calm' | 'not mapped';
