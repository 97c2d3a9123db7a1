import type { StageMove } from '../../domain/invest/stageMoves.ts';
import { count } from '../format/count.ts';
import { investIn } from '../investIn.ts';
import type { FundNames } from './FundNames.ts';

/** Who is paid more or fewer of its stages: "Trường Pác Miều (1 → 2/2 giai đoạn)". */
export function resizedText(moves: readonly StageMove[], { nameOf, language }: FundNames): string {
  const told = (number: number) => count(number, language);
  return moves
    .map(({ id, from, to, of }) => investIn(language).resizedOne(nameOf(id), told(from), told(to), told(of)))
    .join(', ');
}
