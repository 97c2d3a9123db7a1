import { decimalOf, decimalVotes } from '../../sheet/decimalOf.ts';
import type { Decimal } from '../../sheet/SheetTable.ts';

/** How the figures of one property are read. */
export interface FieldDecimal {
  readonly decimal: Decimal;
  /** A cell that can be read both ways, where nothing in the file decides. */
  readonly either: string | null;
}

/**
 * The decimal sign of each property: as its own cells decide, else as those of the others do, else a point, which is how map formats
 * keep numbers; that is asked about.
 *
 * @param fields the cells of each property
 * @param chosen by the planner, for those that do not decide
 */
export function decimalsOf(
  fields: readonly (readonly string[])[],
  chosen: Decimal | undefined,
): readonly FieldDecimal[] {
  const votes = fields.map(decimalVotes);
  const all = votes.reduce(
    (sum, { comma, point }) => ({ ...sum, comma: sum.comma + comma, point: sum.point + point }),
    { comma: 0, point: 0, either: -1, numbers: 0 },
  );
  const usual = decimalOf(all);
  return votes.map((each, index) => {
    const decided = decimalOf(each) ?? usual;
    if (decided !== null || each.either < 0) return { decimal: decided ?? 'point', either: null };
    return { decimal: chosen ?? 'point', either: fields[index]?.[each.either] ?? null };
  });
}
