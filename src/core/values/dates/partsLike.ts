import type { CellValue } from "../../sheets/cell";
import { dayOfParts, type PartsOfDay } from "./dayOfParts";
import { dayOfSerial } from "./serialDay";

const months = "January,February,March,April,May,June,July,August,September,October,November,December".split(
  ",",
);

/**
 * The parts of a day (serial), each written as another cell of its column is: 3月 after 11月, 04 after 03, Mar after Nov. Null where
 * one of them cannot be written so that it means that day again.
 */
export function partsLike(serial: number, like: PartsOfDay): PartsOfDay | null {
  const { year, month, day } = dayOfSerial(serial);
  const parts: PartsOfDay = {
    month: monthLike(month, like.month),
    ...(like.year !== undefined && { year: numberLike(year, like.year) }),
    ...(like.day !== undefined && { day: numberLike(day, like.day) }),
  };
  const meant = like.year === undefined ? `${month}月${day}日` : serial;
  return dayOfParts(parts) === meant ? parts : null;
}

/** 24 stands for 2024 where two figures do, and 04 for 4 after 03. */
function numberLike(number: number, like: CellValue): CellValue {
  const shown = String(number);
  if (typeof like === "number") return number > 100 && like < 100 ? number % 100 : number;
  return String(like)
    .normalize("NFKC")
    .replace(/\d+/, (figures) =>
      shown.slice(-Math.max(2, figures.length)).padStart(figures.startsWith("0") ? figures.length : 0, "0"),
    );
}

function monthLike(month: number, like: CellValue): CellValue {
  const text = String(like).trim();
  if (typeof like === "number" || /\d/.test(text.normalize("NFKC"))) return numberLike(month, like);
  const full = months[month - 1] ?? "";
  const isFull = months.some((one) => one.length > 3 && one.toLowerCase() === text.toLowerCase());
  const word = isFull ? full : full.slice(0, 3);
  if (text === text.toUpperCase()) return word.toUpperCase();
  return text === text.toLowerCase() ? word.toLowerCase() : word;
}
