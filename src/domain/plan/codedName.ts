/** A name of at most 80 characters as it stands in an address; `null` where it cannot be read. */
export function codedName(coded: string): string | null {
  try {
    const name = decodeURIComponent(coded);
    return name !== '' && name.length <= 80 ? name : null;
  } catch {
    return null;
  }
}
