import { MediaQuery } from 'svelte/reactivity';
import type { Plan } from '../../domain/plan.ts';

let prefersDark: MediaQuery | undefined;

/** Whether the page is in its dark theme: by the planner's choice, else by the wish of the device. */
export function isDark(theme: Plan['theme']): boolean {
  if (theme !== 'auto') return theme === 'dark';
  prefersDark ??= new MediaQuery('(prefers-color-scheme: dark)');
  return prefersDark.current;
}
