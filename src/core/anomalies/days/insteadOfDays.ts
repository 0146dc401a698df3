import type { Column } from "../../tables/table";
import { readDate } from "../../values/dates/readDate";
import { timesOfEach } from "../../values/groups/timesOfEach";

/** 老市场就有, before my time: words that are said again and again in place of a day. */
export function isHouseWord(
  { cells }: Column,
  unread: Int32Array,
  least = Number.POSITIVE_INFINITY,
): (row: number) => boolean {
  const saidAt = (row: number) => String(cells[row]).replace(/\d+/g, figure);
  const times = timesOfEach(Array.from(unread, saidAt));
  return (row) => {
    const said = saidAt(row);
    return (times.get(said) ?? 0) >= least && (!said.includes(figure) || phrase.test(said));
  };
}

const figure = "#";
/** "50% 09/02, rest later", 9月2日付一半: a figure among words; 31 juni 2024 has none but the month. */
const phrase = /\p{L}{3}.*[^\p{L}]\p{L}{3}|\p{Script=Han}{3}/u;

/** 07/17、07/18 and 2025-03-01 & 2025-03-08: what was done on two days has both, each of them a day. */
export function areDays(text: string, today: number): boolean {
  const parts = text.split(/[、,，;；&+和及]/);
  return parts.length > 1 && parts.every((part) => isDay(part.trim(), today));
}

function isDay(text: string, today: number): boolean {
  const short = /^(\d{1,2})[-./](\d{1,2})$/.exec(text);
  const { reading } = readDate(short === null ? text : `${short[1]}月${short[2]}日`, { today });
  return reading !== "unreadable" && reading !== "blank";
}
