import { fold } from '../../domain/area/fold.ts';

/** What a file may be called on any computer: "Mật độ dân số, tỉnh Cao Bằng" becomes "mat-do-dan-so-tinh-cao-bang". */
export function fileName(title: string): string {
  const name = fold(title).replaceAll(' ', '-').slice(0, 80);
  return name === '' ? 'trong-diem' : name;
}
