/** From one base line to the next, as a share of the em: a full page leaves less air than a map does. */
export const progressLeading = 1.22;
