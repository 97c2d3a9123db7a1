/** How a sentence calls a row or shape by the name it has, if it has one. */
export const unnamed = (name: string) => (name === '' ? 'without a name' : `“${name}”`);
