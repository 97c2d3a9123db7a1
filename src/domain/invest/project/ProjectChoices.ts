/** What the planner decides about projects that money could go to. Money is in million đồng. */
export interface ProjectChoices {
  /** What is chosen among: the units of the map, or the projects of the planner's own table. */
  readonly fundWhat: 'units' | 'projects';
  /** Measure -> 0..100: what the money is to reach. */
  readonly projectGoals: Readonly<Record<string, number>>;
  /** Id of a programme -> its own money; one that is not named has no limit of its own. */
  readonly programmeMoney: Readonly<Record<string, number>>;
  /** Year -> its own money; where there is some, every payment falls into one of these years. */
  readonly yearMoney: Readonly<Record<string, number>>;
  /** Ids of projects. */
  readonly projectsIn: readonly string[];
  readonly projectsOut: readonly string[];
  /** Choices kept to be compared with, as a plan in words of the address. */
  readonly projectsPinned: string | null;
}
