/** What the speaker does, by key, by clicker, or in the second window; a number is a place in the list, from 0. */
export type ShowAct =
  'next' | 'previous' | 'first' | 'last' | 'black' | 'back' | 'overview' | 'clock' | number;
