/** The one figure of a slide that is read from the last row. */
export interface KeyFigure {
  /** With its unit. */
  readonly value: string;
  /** What it is, and whose. */
  readonly label: string;
}
