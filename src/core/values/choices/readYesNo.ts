import type { CellValue } from "../../sheets/cell";
import { wordKey } from "../text/foldText";
import { isPlaceholder } from "../text/placeholders";
import { blank, exact, isUnderstood, type Read, tidied, unreadable } from "../text/reading";

const yes = new Set(["是", "y", "yes", "true", "1", "√", "✓", "✔", "☑", "对", "有", "是的", "ok", "t", "真"]);
const no = new Set([
  "否",
  "n",
  "no",
  "false",
  "0",
  "*",
  "✗",
  "✘",
  "☐",
  "不是",
  "不",
  "没有",
  "无",
  "f",
  "假",
  "非",
]);

/** Yes or no in either language, as figures, ticks or truth values. 无 says no here; it is no placeholder. */
export function readYesNo(cell: CellValue): Read<boolean> {
  if (typeof cell === "boolean") return exact(cell);
  if (cell === "") return blank;
  const text = String(cell);
  if (text === "是" || text === "否") return exact(text === "是");
  const key = wordKey(text);
  if (key === "") return blank;
  if (yes.has(key)) return tidied(true);
  if (no.has(key)) return tidied(false);
  return unreadable(isPlaceholder(text) ? "placeholder" : "no-such-word");
}

/** Whether a text says yes or no, in whatever writing. */
export function isYesOrNo(text: string): boolean {
  return isUnderstood(readYesNo(text));
}
