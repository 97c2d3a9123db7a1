/** The parts of `a,b,c`, trimmed, empty ones left out. */
export function listIn(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
