/**
 * How dangerous a place is, from the least: the four zone terms of Decision 18/2021/QĐ-TTg (thấp, trung bình, cao, rất cao). The decision's
 * levels 1 to 5 belong to a forecast bulletin; they are another scale and never share a legend with these.
 */
export const hazardClasses = ['low', 'medium', 'high', 'very-high'] as const;
export type HazardClass = (typeof hazardClasses)[number];
