/** Lets the page draw, and hear what was pressed. */
export const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
