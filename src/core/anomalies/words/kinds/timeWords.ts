import { englishMonth } from "../../../values/dates/englishMonths";

/** Aug '25, 2025-08, 8月, 第3季度, Q3, 2024届: what comes and goes, so that rows of one differ from those of another. */
const time = new RegExp(
  `^(?:(?:19|20)?\\d{2}\\s?[-/.年届]?\\s?)?(?:\\d{1,2}|q[1-4]|第?[一二三四1-4]季度?|${englishMonth})?\\s?[月期届]?份?[\\s,.'’-]*(?:(?:19|20)?\\d{2})?年?$`,
  "iu",
);

/** Whether most words of a list name a time. */
export function areTimes(texts: readonly string[]): boolean {
  const told = texts.filter((text) => text !== "");
  return told.filter((text) => time.test(text)).length * 2 > told.length;
}
