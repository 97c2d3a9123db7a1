import { chromium, type Browser } from 'playwright-core';
import { chromiumFlags } from '../portal/browser/chromiumFlags.ts';
import { findChromium } from '../portal/browser/findChromium.ts';

/** @throws when there is no Chromium: the browser tests know how to install one */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('No Chromium found: run the browser tests once, they install one.');
  return chromium.launch({ executablePath, args: chromiumFlags });
}
