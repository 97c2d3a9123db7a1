import type { AreaKind } from '../../../src/domain/area/Area.ts';

const kinds: readonly AreaKind[] = ['thành phố', 'thị trấn', 'phường', 'huyện', 'tỉnh', 'xã'];

/** Splits `Thị trấn Pác Miầu` into its kind and the bare name. */
export function readKind(fullName: string): { readonly name: string; readonly kind: AreaKind } {
  const kind = kinds.find((word) => fullName.toLowerCase().startsWith(`${word} `));
  if (kind === undefined) throw new Error(`"${fullName}" does not begin with a kind of unit`);
  return { name: fullName.slice(kind.length + 1), kind };
}
