/** The joints of the sentences that `src/i18n/rules` puts together; **strong** words stand between stars. */
export const rules = {
  because: (name: string, reasons: string) => `${name} **vì** ${reasons}`,
  and: (before: string, last: string) => `${before} **và** ${last}`,
  or: (before: string, last: string) => `${before} **hoặc** ${last}`,
  /** "tỉ lệ hộ nghèo 41,2 % ≥ 20 %" */
  reason: (measure: string, value: string, relation: string) => `${measure} ${value} ${relation}`,
  /** "tỉ lệ hộ nghèo 17,0 % (≥ 15 % và < 20 %)" */
  reasonBetween: (measure: string, value: string, lower: string, upper: string) =>
    `${measure} ${value} (${lower} và ${upper})`,
  ownName: (name: string, base: string) => `tiêu chí của tỉnh “${name}” (sửa từ ${base})`,
  byOwn: (name: string) => `${name} theo tiêu chí của tỉnh`,
  outOfScope: (decree: string) => `không thuộc phạm vi ${decree}`,
  open: (figures: string, classes: string) =>
    `**Chưa xét được**: thiếu số liệu về ${figures}; có thể là ${classes}`,
  lackingBecause: (figure: string, reason: string) => `${figure} (${reason})`,
  answer: { pass: 'có', fail: 'không', open: 'chưa xét được' },
  change: {
    fewer: (count: string, counted: string) => `giảm **${count} ${counted}** nữa`,
    more: (count: string, counted: string) => `thêm **${count} ${counted}**`,
    moved: (measure: string, move: string) => `${measure} ${move}`,
    below: (from: string, to: string) => `từ ${from} xuống dưới ${to}`,
    downTo: (from: string, to: string) => `từ ${from} xuống ${to}`,
    upTo: (from: string, to: string) => `từ ${from} lên ${to}`,
    above: (from: string, to: string) => `từ ${from} lên trên ${to}`,
    /** Into a less difficult class, by a number of households or people. */
    better: (counted: string, moved: string, entering: string) => `Cần ${counted} (${moved}) để ${entering}`,
    worse: (counted: string, moved: string, entering: string) => `Nếu ${counted} (${moved}) thì ${entering}`,
    counted: (counted: string, moved: string) => `${counted} (${moved})`,
    /** Neither of the two is enough by itself. */
    both: (first: string, second: string, entering: string) =>
      `Cần cả hai: ${first} **và** ${second}, để ${entering}`,
    if: (condition: string, entering: string) => `Nếu ${condition} thì ${entering}`,
  },
};
