export const priority = {};
