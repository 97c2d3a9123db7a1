import { expect, test } from 'vitest';
import { sharedShapes } from '../../../src/report/html/sharedShapes.ts';

const long = `M${'0 1L'.repeat(40)}2 3Z`;

test('an outline that stands in several places is written once, with its own fill and name in each', () => {
  const pages = [
    `<path data-key="a" d="${long}" fill="#111"><title>A: 1</title></path>`,
    `<path data-key="a" d="${long}" fill="#222"/>\n<path d="M0 0L1 1Z" fill="none"/>`,
  ];
  const shared = sharedShapes(pages);
  expect(shared.shapes).toBe(`<path id="p0" d="${long}"/>`);
  expect(shared.pages).toEqual([
    '<use data-key="a" href="#p0" fill="#111"><title>A: 1</title></use>',
    '<use data-key="a" href="#p0" fill="#222"></use>\n<path d="M0 0L1 1Z" fill="none"/>',
  ]);
});

test('what stands once stays as it is', () => {
  const page = `<path d="${long}" fill="#111"/>`;
  expect(sharedShapes([page])).toEqual({ pages: [page], shapes: '' });
});
