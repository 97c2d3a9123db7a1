import { CliFault } from '../../CliFault.ts';
import { listIn } from './listIn.ts';

/**
 * Numbers given as `1,2.5,1/6`.
 *
 * @throws CliFault if a part is no number
 */
export function numberList(option: string, text: string): readonly number[] {
  return listIn(text).map((part) => {
    const [above = '', below = '1', ...more] = part.split('/');
    const value = Number(above) / Number(below);
    if (above === '' || below === '' || more.length > 0 || !Number.isFinite(value))
      throw new CliFault((words) => words.optionValue(option, text, '1,2.5,1/6'));
    return value;
  });
}
