/** The years of the resolution that its targets can be looked at by. */
export const progressYears: readonly number[] = [2021, 2022, 2023, 2024, 2025];

/** The year of a plan where the resolution speaks of it, else its last one. */
export const progressYear = (year: number): number => (progressYears.includes(year) ? year : 2025);
