/** The years of the sample: the resolution's run 2021-2025 and the year before it. */
export const sampleYears = [2020, 2021, 2022, 2023, 2024, 2025] as const;
export type SampleYear = (typeof sampleYears)[number];

/** The base columns of one subject in one year, in roster order of hamlets (or communes by code). */
export type YearModel = (year: SampleYear) => Readonly<Record<string, readonly number[]>>;
