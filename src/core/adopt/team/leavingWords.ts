import { foldHeading } from "../headings/foldHeading";

/** Folded headings of the day somebody left: 离职日期, 走的日期, 退出日, 停用, Leaving date, Deactivated; nobody leaves who is on leave. */
const leavings =
  /离职|离岗|离任|离开|离司|辞职|退[出队团会]|走的|最后工作|最后上班|^(?:date)?left(?:on|date|company)?$|leaving|lastday|lastwork|resign|terminat|offboard|deactivat|停用|^(?:end|exit)date$|^(?:finished|ended)(?:on)?$/;

/** Whether a column is headed as the day somebody left. */
export function isLeavingHeading(heading: string): boolean {
  return leavings.test(foldHeading(heading).full);
}

const left =
  "已?(?:离职|离开|离岗|辞职|走了|退休)|(?:leaver|left|gone|resigned|former|inactive|terminated|deactivated)(?!\\p{L})";
/** Words beside a name that say he is gone, maybe since a day: 离职, Left 8/30/2024, deactivated 2023-08-31, records reassigned. */
const goneSince = new RegExp(
  `^(?:${left})\\s*(?:[-:,;(]?\\s*(?:on|since|于)?\\s*(\\d[\\d./年月日-]*)|$)`,
  "iu",
);
/** A name that says so itself: 王小明(离职), Randy (gone). */
const nameOfGone = new RegExp(`^[^()]{2,}[(]\\s*(?:${left})[^()]{0,20}[)]$`, "iu");

/** The day a word beside a name says that somebody is gone since, "" where it says no day; null where it does not say so. */
export function goneDay(text: string): string | null {
  const found = goneSince.exec(text.normalize("NFKC").trim());
  return found === null ? null : (found[1] ?? "");
}

/** Whether a name says of its owner that he is gone. */
export function isNameOfGone(text: string): boolean {
  return nameOfGone.test(text.normalize("NFKC").trim());
}
