import type { Problem } from "../text/reading";

const period = "上午|下午|中午|晚上|晚|傍晚|凌晨|早上|早|am|pm|a\\.m\\.?|p\\.m\\.?";
const clock = new RegExp(
  `^(${period})?\\s*(\\d{1,2})\\s*(?::|时|点|點)\\s*(?:(半)|(\\d{1,2})\\s*分?)?(?:\\s*:?\\s*(\\d{1,2})(?:\\.\\d+)?\\s*秒?)?\\s*(${period})?\\s*(?:z|utc|gmt|[+-]\\d{2}:?\\d{2})?$`,
);
const onlyPeriod = new RegExp(`^(?:${period}|全天)$`);
/** "9am", "9.40 pm". */
const hourAndPeriod = /^(\d{1,2})(?:\.([0-5]\d))?\s*(am|pm)$/;
/** "14h", "14h30". */
const hourLetter = /^(\d{1,2})\s*h(?:rs?)?\s*(\d{1,2})?$/;
const afternoon = /^(?:下午|晚上|晚|傍晚|pm|p\.m)/;
const morning = /^(?:上午|凌晨|早上|早|am|a\.m)/;

/**
 * Time of day as a fraction of the day. Text must be folded. "" and a bare 下午 give 0: the day is known, the
 * time is not. A time zone is dropped: the clock is read as it was written. Null when it is no time at all.
 */
export function readTimeOfDay(text: string): number | Problem | null {
  if (text === "" || onlyPeriod.test(text)) return 0;
  const short = hourAndPeriod.exec(text);
  if (short) return fraction(Number(short[1]), Number(short[2] ?? 0), 0, short[3] ?? "");
  const lettered = hourLetter.exec(text);
  if (lettered) return fraction(Number(lettered[1]), Number(lettered[2] ?? 0), 0, "");
  const found = clock.exec(text);
  if (!found) return null;
  const minute = found[3] === undefined ? Number(found[4] ?? 0) : 30;
  return fraction(Number(found[2]), minute, Number(found[5] ?? 0), found[1] ?? found[6] ?? "");
}

function fraction(hour: number, minute: number, second: number, halfOfDay: string): number | Problem {
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0))
    return "impossible-time";
  let shifted = hour;
  if (hour < 12 && afternoon.test(halfOfDay)) shifted = hour + 12;
  if (hour === 12 && morning.test(halfOfDay)) shifted = 0;
  return (shifted * 3600 + minute * 60 + second) / 86400;
}
