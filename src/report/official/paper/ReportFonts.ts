export const reportFaces = ['regular', 'bold', 'italic', 'bold-italic'] as const;
export type ReportFace = (typeof reportFaces)[number];

/** Whole TrueType files of a type that is as wide as Times New Roman, with every Vietnamese letter. */
export type ReportFonts = Readonly<Record<ReportFace, Uint8Array<ArrayBuffer>>>;
