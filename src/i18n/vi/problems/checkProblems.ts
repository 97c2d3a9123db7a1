import type { CheckProblems } from '../../../domain/problem/CheckProblems.ts';
import type { ProblemOf } from '../../../domain/problem/Problem.ts';
import type { Print } from '../../Print.ts';

const percent = (share: number, print: Print) => `${print(Number((share * 100).toPrecision(4)))} %`;

export const checkProblems = {
  'part-above-whole': (p: ProblemOf<'part-above-whole'>, print: Print) =>
    `Tệp ${p.file}, dòng ${p.line}: “${p.column}” là ${print(p.value)}, lớn hơn “${p.whole}” (${print(p.most)}). Kiểm tra hai ô này; số vẫn được giữ như trong tệp.`,
  'rate-differs': (p: ProblemOf<'rate-differs'>, print: Print) =>
    `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: ghi ${percent(p.found, print)}, nhưng “${p.numerator}” chia “${p.denominator}” là ${percent(p.expected, print)}. Kiểm tra ba ô này; số vẫn được giữ như trong tệp.`,
  'total-differs': (p: ProblemOf<'total-differs'>, print: Print) =>
    `Tệp ${p.file}, dòng ${p.line} (“${p.label}”), cột “${p.column}”: ghi ${print(p.found)}, nhưng cộng ${print(p.rows)} dòng được ${print(p.expected)}, lệch ${print(Number((p.found - p.expected).toPrecision(12)))}.${p.missing > 0 ? ` Trong đó ${print(p.missing)} dòng không có số.` : ''} Dòng cộng không được lấy; kiểm tra các dòng của nó.`,
  'sudden-jump': (p: ProblemOf<'sudden-jump'>, print: Print) => {
    const [before, now] = p.isShare
      ? [percent(p.before, print), percent(p.now, print)]
      : [print(p.before), print(p.now)];
    return `Tệp ${p.file}, dòng ${p.line}, cột “${p.column}”: ${p.unit} từ ${before} (năm ${p.year}, ${p.from}) thành ${now}, khác hẳn mức thay đổi của các nơi khác. Kiểm tra lại; số vẫn được lấy.`;
  },
} satisfies Record<keyof CheckProblems, unknown>;
