/**
 * The same outline in fewer letters: each corner told from the one before, to the hundredth as it stood, so that nothing moves.
 *
 * @param path absolute corners as `writeSvg` writes them
 * @example shortPath('M10.5 20L10.75 19.5Z') // 'm10.5 20l.25-.5z'
 */
export function shortPath(path: string): string {
  // After the end of a ring the next begins where this one began.
  let [x, y, startX, startY] = [0, 0, 0, 0];
  return path.replace(/([ML])(-?[\d.]+) (-?[\d.]+)|Z/g, (_, command?: string, across = '', up = '') => {
    if (command === undefined) {
      [x, y] = [startX, startY];
      return 'z';
    }
    const [nextX, nextY] = [Math.round(Number(across) * 100), Math.round(Number(up) * 100)];
    const [dx, dy] = [short(nextX - x), short(nextY - y)];
    [x, y] = [nextX, nextY];
    if (command === 'M') [startX, startY] = [x, y];
    return `${command.toLowerCase()}${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
  });
}

/** Hundredths without what can be left out: `-.5`. */
const short = (hundredths: number): string => String(hundredths / 100).replace(/^(-?)0\./, '$1.');
