/**
 * Long work that can be laid aside: every step tells the share that is done, 0 to 1, and the last one gives the result.
 * Whoever drives it decides when to pause, so that the worker hears a newer question, and may never come back.
 */
export type Steps<Result> = Generator<number, Result, undefined>;
