/**
 * - `refused`: the file cannot be used; nothing on the screen changes.
 * - `question`: read in the way that is said; the planner should confirm.
 * - `row`: this row, cell or feature is not taken in; the rest is.
 * - `remark`: taken in, and worth knowing.
 */
export type Severity = 'refused' | 'question' | 'row' | 'remark';
