/** The earliest moment a ZIP can tell, so that the same content gives the same bytes. */
export const zipMoment = new Date(1980, 0, 1);
