export const difficulty = {};
