import { type Cell, type Column, isFigure } from './Cell.ts';

/** A missing cell hands on its reason, that of the first column first. */
function cellwise(one: Column, other: Column, form: (a: number, b: number) => number): Column {
  return one.map((cell, index): Cell => {
    const beside = other[index] ?? 'not-reported';
    if (!isFigure(cell)) return cell;
    return isFigure(beside) ? form(cell, beside) : beside;
  });
}

/** Sum of two columns, cell by cell: poor and near-poor households. */
export function plus(one: Column, other: Column): Column {
  return cellwise(one, other, (a, b) => a + b);
}

/** Product of two columns, cell by cell: a rate and what it is a rate of. */
export function times(one: Column, other: Column): Column {
  return cellwise(one, other, (a, b) => a * b);
}
