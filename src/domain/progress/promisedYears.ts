/** The years of the resolution that its targets can be looked at by. */
export const promisedYears: readonly number[] = [2021, 2022, 2023, 2024, 2025];
