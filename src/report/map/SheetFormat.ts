/** Width and height of paper standing upright, in millimetres (ISO 216). */
export const papers = { A4: [210, 297], A3: [297, 420], A0: [841, 1189] } as const;
export type Paper = keyof typeof papers;

export const orientations = ['landscape', 'portrait'] as const;
export type Orientation = (typeof orientations)[number];

/** What the planner decides about a sheet. */
export interface SheetFormat {
  readonly paper: Paper;
  readonly orientation: Orientation;
  /** Meridians and parallels with their degrees. */
  readonly graticule: boolean;
}

/** How much larger type and lines are than on A4: a wall is read from further away. */
export const enlargement: Readonly<Record<Paper, number>> = { A4: 1, A3: 1.3, A0: 2.9 };
