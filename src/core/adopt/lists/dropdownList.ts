import type { SheetHead } from "../../sheets/grid";
import type { WordList } from "../../sheets/wordList";
import { wordKey } from "../../values/text/foldText";
import { type CellsMeant, cellsMeant } from "./cellsMeant";
import { mayBeChoices } from "./listColumn";

/** What a dropdown's source may lead to: the sheets as far as they were read, and names with their formulas, by lower-case name. */
export interface SourceSetting {
  readonly heads: readonly SheetHead[];
  readonly names: ReadonlyMap<string, string>;
}

/** Whether a source is a name, so that names must be known. */
export function isNamed(source: string): boolean {
  return /^=[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(source.trim()) && cellsMeant(source, "") === null;
}

/** The words a dropdown on a sheet offers; null where its source is worked out by a formula, or none of the cells was read. */
export function dropdownList(source: string, sheet: string, setting: SourceSetting): WordList | null {
  const text = source.trim();
  if (!text.startsWith("=")) return listOf(text.split(/[,，]/), { sheet: null, heading: "" });
  const formula = isNamed(text) ? (setting.names.get(text.slice(1).toLowerCase()) ?? "") : text;
  const cells = cellsMeant(formula, sheet);
  const head = setting.heads.find((each) => each.sheet.toLowerCase() === cells?.sheet.toLowerCase());
  return cells === null || head === undefined ? null : listAt(cells, head);
}

function listAt(
  { firstRow, lastRow, firstColumn, lastColumn }: CellsMeant,
  read: SheetHead,
): WordList | null {
  const { head, sheet } = read;
  const end = head.firstRow + head.rows.length - 1;
  if (lastRow > end && read.lastRow > end) return null;
  const cellsOf = (row: number) =>
    (head.rows[row - head.firstRow] ?? []).slice(
      Math.max(0, firstColumn - head.firstColumn),
      Math.max(0, lastColumn - head.firstColumn + 1),
    );
  const above = firstColumn === lastColumn ? (cellsOf(firstRow - 1)[0] ?? "") : "";
  const rows = head.rows.slice(
    Math.max(0, firstRow - head.firstRow),
    Math.max(0, lastRow - head.firstRow + 1),
  );
  const words = rows.flatMap((_, at) => cellsOf(Math.max(firstRow, head.firstRow) + at).map(String));
  return listOf(words, { sheet, heading: String(above).trim() });
}

function listOf(texts: readonly string[], place: Omit<WordList, "words">): WordList | null {
  const words = new Map(
    texts.map((text) => [wordKey(text), text.trim()] as const).filter(([key]) => key !== ""),
  );
  return mayBeChoices(words.size) ? { ...place, words: [...words.values()] } : null;
}
