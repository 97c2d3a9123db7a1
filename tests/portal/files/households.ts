import { createRandom } from '../../../src/domain/random/createRandom.ts';

const seed = 20_260_101;
const communes = ['Cốc Pàng', 'Cô Ba', 'Xuân Trường', 'Huy Giáp'] as const;
export const dimensions = ['Nhà ở', 'Nước sạch', 'Hố xí', 'Việc làm', 'Trình độ', 'Thông tin'] as const;

export interface Household {
  readonly commune: string;
  readonly members: number;
  /** In the order of `dimensions`; NaN where nobody answered. */
  readonly deprived: readonly number[];
}

/** Two hundred made households of four communes, the later ones worse off; some answers are missing. */
export const households: readonly Household[] = made();

function made(): readonly Household[] {
  const { next } = createRandom(seed);
  return Array.from({ length: 200 }, (_, at) => {
    const place = at % communes.length;
    const likely = 0.15 + place * 0.15;
    return {
      commune: communes[place] ?? '',
      members: 1 + Math.floor(next() * 8),
      deprived: dimensions.map(() => (next() < 0.01 ? NaN : next() < likely ? 1 : 0)),
    };
  });
}

/** The households as an office writes them: a title above, a note below. */
export function householdsSheet() {
  const lines = households.map(({ commune, members, deprived }, at) =>
    [
      String(at + 1),
      `Chủ hộ ${String(at + 1)}`,
      commune,
      String(members),
      ...deprived.map((each) => (Number.isNaN(each) ? '' : String(each))),
    ].join(';'),
  );
  const content = [
    'BIỂU RÀ SOÁT THIẾU HỤT CỦA HỘ',
    ['STT', 'Chủ hộ', 'Xã', 'Số nhân khẩu', ...dimensions].join(';'),
    ...lines,
  ].join('\r\n');
  return { name: 'thieu-hut-ho.csv', content };
}
