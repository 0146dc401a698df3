import { cellArea } from "../../area";
import type { Scalar } from "../../parts/cells";
import type { Book } from "../book/book";
import { acceptsValue, ruleAt } from "../rules/checking";
import type { ScreenEngine } from "./screenEngine";

interface DialogWords {
  /** Asked under a warning that has no message of its own. */
  readonly breaksRule: string;
  readonly goOn: string;
}

const WORDS: Readonly<Record<"zh-CN" | "en-US", DialogWords>> = {
  "zh-CN": { breaksRule: "此值与此单元格定义的数据验证限制不匹配。", goOn: "是否继续？" },
  "en-US": {
    breaksRule: "This value doesn't match the data validation restrictions defined for this cell.",
    goOn: "Continue?",
  },
};

/**
 * Warnings ask, information tells, as in Excel; the engine itself only knows to reject. Uses the browser's own
 * dialogs: the answer is needed before the edit ends.
 */
export function coverWarnings(book: Book, engine: ScreenEngine, locale: "zh-CN" | "en-US"): () => void {
  const watcher = engine.api.addEvent(engine.api.Event.BeforeSheetEditEnd, (event) => {
    const cell = cellArea(event.worksheet.getSheetId(), event.row, event.column);
    const alert = ruleAt(book, cell)?.validation.alert;
    if (!event.isConfirm || alert === undefined || !alert.show || alert.style === "Stop") return;
    if (acceptsValue(book, cell, typedScalar(event.value.toPlainText()))) return;
    const words = WORDS[locale];
    const text = [alert.title, alert.message || words.breaksRule].filter((line) => line !== "").join("\n");
    const view = globalThis.window;
    if (alert.style === "Information") view.alert(text);
    else event.cancel = !view.confirm(`${text}\n${words.goOn}`);
  });
  return () => watcher.dispose();
}

/** What the grid will make of typed text: a number where it reads like one. */
function typedScalar(text: string): Scalar {
  const trimmed = text.trim();
  return trimmed !== "" && Number.isFinite(Number(trimmed)) ? Number(trimmed) : trimmed;
}
