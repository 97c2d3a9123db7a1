/** A name as it stands inside a sentence; one that begins with an abbreviation (`BHYT`) keeps its capitals. */
export function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  const isAbbreviation = second !== second.toLowerCase();
  return isAbbreviation ? text : first.toLowerCase() + text.slice(first.length);
}
