/** How many classes lie on either side of the one in the middle. */
export const changeSteps = 3;

/** Class number of what did not change; below it are those that became better, above it those that became worse. */
export const UNCHANGED = changeSteps;
