import { fold } from '../../area/fold.ts';
import { isFigureText } from '../../sheet/isFigureText.ts';
import { isYear } from '../../sheet/isYear.ts';
import { missingOf } from '../../sheet/missingOf.ts';
import type { SheetTable } from '../../sheet/SheetTable.ts';
import type { ProjectField } from './ProjectFileChoices.ts';

const costWords =
  /\b(chi phi|kinh phi|muc dau tu|tong (so )?von|von dau tu|nhu cau von|du toan|gia tri|costs?|investment|price)\b/;
/** Folded names of a column that speaks of projects. */
export const projectWords = /\b(du an|cong trinh|projects?)\b/;

/** Folded names of each field, the surest first. A field takes the first column that no field before it took. */
const namesOf: readonly (readonly [ProjectField, readonly RegExp[]])[] = [
  [
    'needs',
    [
      /\b(tien quyet|phu thuoc|lam sau|sau du an|can truoc|du an truoc|xong truoc|prerequisites?|needs|depends|after)\b/,
    ],
  ],
  ['code', [/^(ma|code|id)\b/, /\bcode$/]],
  [
    'name',
    [/\bten (du an|cong trinh)\b|^(du an|cong trinh|project)( name)?$/, projectWords, /^(ten|name)\b/],
  ],
  ['cost', [/\b(tong muc dau tu|tong chi phi|total cost)\b/, costWords]],
  ['programme', [/\b(chuong trinh|programmes?|programs?)\b/, /\b(nguon von|nguon|fund|source)\b/]],
  ['stages', [/\b(so dot|so giai doan|giai doan|phan ky|stages?|phases?)\b/]],
  ['year', [/\b(nam|year)\b/]],
  ['parent', [/\b(huyen|district)\b/]],
  [
    'place',
    [
      /\b(xa|phuong|thi tran|commune|ward)\b/,
      /\b(dia diem|dia ban|noi|dia phuong|don vi|place|location|where)\b/,
    ],
  ],
  ['amount', [/\b(muc thay doi|bao nhieu|khoi luong|by how much|how much|amount|quantity)\b/]],
  ['thing', [/\b(noi dung|hang muc|thay doi|linh vuc|loai|doi gi|what|thing|changes?|sector|type|kind)\b/]],
];

/** Which column of a table says which field of a project, each column once. */
export function projectFieldsOf({
  header,
  rows,
}: Pick<SheetTable, 'header' | 'rows'>): Readonly<Record<ProjectField, number | null>> {
  const taken = new Set<number>();
  const cellsOf = (index: number) => rows.map(({ cells }) => cells[index] ?? '');
  const found = namesOf.map(([field, patterns]): readonly [ProjectField, number | null] => {
    for (const pattern of patterns)
      for (const [index, name] of header.entries())
        if (!taken.has(index) && pattern.test(fold(name)) && fits(field, cellsOf(index))) {
          taken.add(index);
          return [field, index];
        }
    return [field, null];
  });
  return Object.fromEntries(found) as Readonly<Record<ProjectField, number | null>>;
}

/** A name that says so is not enough: most of what stands under it has to be of its kind. */
function fits(field: ProjectField, cells: readonly string[]): boolean {
  const told = cells.filter((cell) => missingOf(cell) === null);
  const share = (is: (cell: string) => boolean) =>
    told.length === 0 ? 0 : told.filter(is).length / told.length;
  if (field === 'year') return share(isYear) >= 0.5;
  if (field === 'cost' || field === 'amount' || field === 'stages') return share(isFigureText) >= 0.5;
  if (field === 'code' || field === 'needs') return true;
  return share(isFigureText) < 0.5 && share(isYear) < 0.5;
}
