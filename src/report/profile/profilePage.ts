import { areaName } from '../../i18n/areaName.ts';
import { madeLines } from '../../i18n/brief/madeLines.ts';
import { profilePaperIn } from '../../i18n/profilePaperIn.ts';
import type { Drawing } from '../drawing/Drawing.ts';
import { paragraph, type Block } from '../map/Block.ts';
import { linked } from '../map/linked.ts';
import { lettered } from '../map/lettered.ts';
import { papers } from '../map/SheetFormat.ts';
import { shifted } from '../map/shifted.ts';
import { ink } from '../map/sheetInk.ts';
import type { ProfileSetting } from './ProfileSetting.ts';

/** Type is made smaller in these steps until everything has room on its page. */
const sizes = [1.12, 1.06, 1, 0.95, 0.9, 0.85, 0.8, 0.75, 0.7] as const;
const [width, height] = papers.A4;
const margin = 12;
const pages = 2;

/** Between the margins of a page, in millimetres. */
export const profileWidth = width - 2 * margin;

/**
 * One upright A4 page of a profile, with its type as large as there is room for.
 *
 * @param bodyOf what stands on it at an enlargement of the type, in so many millimetres of height; `null` where that is not enough
 * @throws Error where not even the smallest type finds room
 */
export function profilePage(
  setting: Omit<ProfileSetting, 'size'>,
  page: number,
  bodyOf: (size: number, room: number) => Block | null,
): Drawing {
  const { profile, language } = setting;
  const words = profilePaperIn(language);
  const title = words.title(areaName(profile.area, language));
  const number = words.page(String(page), String(pages));
  const foot = footBlock(setting, number);
  const room = height - 2 * margin - foot.height - 3;
  for (const size of sizes) {
    const body = bodyOf(size, room);
    if (body === null || body.height > room) continue;
    return {
      width,
      height,
      title,
      description: `${title}. ${number}`,
      language,
      items: [
        ...shifted(body.items, margin, margin),
        ...shifted(foot.items, margin, height - margin - foot.height),
      ],
    };
  }
  throw new Error(`A profile that does not find room on its page: ${profile.area.key}, page ${String(page)}`);
}

/** Office, date and address of the view, broken before the number of the page. */
function footBlock({ brief, language, measure }: Omit<ProfileSetting, 'size'>, number: string): Block {
  const em = 2.4;
  const room = profileWidth - measure(number, em, 'regular') - 4;
  const made = madeLines(brief, language).join(' · ');
  const words = paragraph(made, room, { size: em, colour: ink.quiet }, measure);
  const { height: high, items } = linked(words, made, brief.given.address);
  return {
    height: high,
    items: [...items, lettered(number, [profileWidth, em], em, { anchor: 'end', colour: ink.quiet })],
  };
}
