import type { ResettlementProject } from '../area/ReportsFile.ts';

/** What a household comes to in the reported projects that name both capital and households, in đồng. */
export interface ReportedCosts {
  readonly least: number;
  readonly most: number;
  readonly projects: number;
  /** Addresses of the reports, each once. */
  readonly sources: readonly string[];
}

/** A reference for a cost the planner types, never a figure of the plan; `null` where no project names both. */
export function reportedCosts(projects: readonly ResettlementProject[]): ReportedCosts | null {
  const known = projects.flatMap(({ capitalBillionDong, households, source }) =>
    capitalBillionDong === null || households === null || households === 0
      ? []
      : [{ each: (capitalBillionDong * 1e9) / households, source }],
  );
  if (known.length === 0) return null;
  const costs = known.map(({ each }) => each);
  return {
    least: Math.min(...costs),
    most: Math.max(...costs),
    projects: known.length,
    sources: [...new Set(known.map(({ source }) => source))],
  };
}
