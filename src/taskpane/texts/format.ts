import type { Language } from "../../core/sheets/words";

/** 12345 → "12,345". */
export function number(language: Language, value: number): string {
  return new Intl.NumberFormat(language).format(value);
}

/** 0.374 → "37%". */
export function percent(language: Language, share: number): string {
  return new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }).format(share);
}

/** 1234567 → "123万" / "1.2M": amounts as people say them; what they add up to is on the sheet. */
export function money(language: Language, amount: number): string {
  return new Intl.NumberFormat(language, { notation: "compact", maximumFractionDigits: 1 }).format(amount);
}

/** ISO 8601 → date and time in the reader's way; the text itself where it is no date. */
export function dateTime(language: Language, iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  return new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" }).format(time);
}

const english = new Intl.PluralRules("en-US");

/** Chinese count: "12 行". */
export function zhCount(value: number, word: string): string {
  return `${number("zh-CN", value)} ${word}`;
}

/** English count: "1 row", "12 rows". */
export function enCount(value: number, one: string, other: string): string {
  return `${number("en-US", value)} ${english.select(value) === "one" ? one : other}`;
}
