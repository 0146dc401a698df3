import type { CellValue } from "../../sheets/cell";
import { monthTyped } from "../../values/dates/englishMonths";
import { dayFirstAbroad, noDayAbroad } from "../../values/dates/readEnglishDate";
import type { Detector } from "./seenCell";

const month = /(?:0?[1-9]|1[0-2])/.source;
const century = /(?:19|20)\d{2}/.source;

/** 2024, 24, 民国113. 23.50 is a price: of two figures alone the second is a month, or a time follows them. */
const year = [
  /\d{4}/.source,
  `\\d{2}(?=\\s*[-/.年]\\s*(?:${month}(?!\\d)|[0-3]?\\d\\s+\\d{1,2}:\\d))`,
  /(?:民[国國]\s*)?1[0-3]\d/.source,
].join("|");

const forms: readonly string[] = [
  // 2024-05-01, 24年5月, 113.5.1 and what may stand behind: a time, (周三).
  `^(?:${year})\\s*[-/.年]\\s*\\d{1,2}(?:\\s*[-/.月]\\s*\\d{1,2}(?!\\d\\d)\\s*[日号]?)?月?(?:[\\sT(（周星].*)?$`,
  /^\d{4}\s*年$/.source,
  // 1.5.2024, 5/1/24: the year last, as the West writes it.
  `^\\d{1,2}[-/.]\\d{1,2}[-/.]${century}(?:\\s.*)?$`,
  /^\d{1,2}\/\d{1,2}\/\d{2}(?:\s.*)?$/.source,
  // 20240501
  `^${century}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])$`,
  /^\d{1,2}月\d{1,2}[日号]$/.source,
  // 08/2020 is a month as it is written in Europe.
  `^${month}[-/]${century}$`,
  // 1 May 2024, May 1, 2024, May-24
  `^(?:\\d{1,2}[\\s-])?(?:${monthTyped})[\\s.,-]+\\d{1,4}(?:[\\s,]+\\d{4})?`,
  dayFirstAbroad,
  noDayAbroad,
  // 2024-05-01 before anything but a longer number or a time.
  /^\d{4}-\d{2}-\d{2}(?:$|[^:：\d])/.source,
];
const date = new RegExp(forms.join("|"), "i");

/** A day as a text or as a figure: by its format, or by its digits. */
export const isDate: Detector = ({ value, text, dateFormat }) =>
  typeof value === "number" ? (dateFormat && value > 0) || isDayNumber(value) : date.test(text);

/** 20240501 as a number. */
function isDayNumber(value: number): boolean {
  return value > 19_000_101 && value < 21_000_000 && date.test(String(value));
}

/** Serial days from 1970 to 2064, with or without a time. */
export function isSerial(value: CellValue): boolean {
  return typeof value === "number" && value >= 25_569 && value < 60_000;
}
