// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/svelte';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import ComboboxOfWords from './ComboboxOfWords.svelte';

beforeAll(() => {
  // jsdom lays nothing out, so it cannot scroll.
  Element.prototype.scrollIntoView = () => undefined;
});

const options = () => screen.queryAllByRole('option').map((option) => option.textContent.trim());

describe('a combobox by keyboard alone', () => {
  it('opens on typing, points at the active option and chooses it with Enter', async () => {
    const onchoose = vi.fn();
    render(ComboboxOfWords, { onchoose });
    const input = screen.getByRole('combobox');
    await fireEvent.input(input, { target: { value: 'Bảo' } });
    expect(options()).toEqual(['Bảo Lạc', 'Bảo Lâm']);
    expect(input.getAttribute('aria-expanded')).toBe('true');
    await fireEvent.keyDown(input, { key: 'ArrowDown' });
    await fireEvent.keyDown(input, { key: 'ArrowDown' });
    const active = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
    expect(active?.textContent).toBe('Bảo Lâm');
    await fireEvent.keyDown(input, { key: 'Enter' });
    expect(onchoose).toHaveBeenCalledExactlyOnceWith('Bảo Lâm');
    expect(input.getAttribute('aria-expanded')).toBe('false');
  });

  it('goes round at the ends, and up from the input reaches the last option', async () => {
    render(ComboboxOfWords, { onchoose: vi.fn() });
    const input = screen.getByRole('combobox');
    await fireEvent.focus(input);
    await fireEvent.keyDown(input, { key: 'ArrowUp' });
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Hà Quảng');
    await fireEvent.keyDown(input, { key: 'ArrowDown' });
    expect(screen.getByRole('option', { selected: true }).textContent).toBe('Bảo Lạc');
  });

  it('says in words that nothing matches', async () => {
    render(ComboboxOfWords, { onchoose: vi.fn() });
    await fireEvent.input(screen.getByRole('combobox'), { target: { value: 'x' } });
    expect(screen.getByText('Không có')).toBeTruthy();
  });

  it('keeps Escape for itself while it is open, and lets it go when there is nothing to close', async () => {
    render(ComboboxOfWords, { onchoose: vi.fn() });
    const input = screen.getByRole('combobox');
    const outside = vi.fn();
    document.body.addEventListener('keydown', outside);
    await fireEvent.focus(input);
    await fireEvent.keyDown(input, { key: 'Escape' });
    expect(outside).not.toHaveBeenCalled();
    await fireEvent.keyDown(input, { key: 'Escape' });
    expect(outside).toHaveBeenCalledOnce();
    document.body.removeEventListener('keydown', outside);
  });
});
