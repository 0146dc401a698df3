import type { CellValue } from "../../sheets/cell";
import type { Field } from "../../sheets/fields";
import type { Tier } from "../../sheets/tier";
import type { Language } from "../../sheets/words";
import { columnsOf, type Table } from "../../tables/table";
import { readYesNo } from "../../values/choices/readYesNo";
import { valueIn } from "../../values/text/reading";

/** What a team's own list calls its large accounts in a column of many words. */
const named =
  /大客户|重点客户|战略客户|关键客户|(?<![a-z])(?:kam?|key[ _-]?accounts?|named[ _-]?accounts?|strategic[ _-]?accounts?)(?![a-z])/i;
const denied = /^(?:普通|一般|否|非|不|无|未|-|—|\/|normal|regular|none|standard)/i;
const worded: readonly Field[] = ["tags", "tier"];

/**
 * Who the customer list itself marks as a large account, by row, in its own word: a column that asks so (大客户: 是, KAM: √),
 * or a label or level of that name.
 */
export function keyAccountsOf(customers: Table): ReadonlyMap<number, string> {
  const marks = new Map<number, string>();
  const put = (row: number, word: string) => {
    if (!marks.has(row)) marks.set(row, word);
  };
  for (const { heading, cells } of columnsOf(customers, "keyAccount"))
    cells.forEach((cell, row) => {
      if (isMarked(cell)) put(row, wordOf(cell) ?? heading.trim());
    });
  const wordIn = wordsOnce();
  for (const field of worded)
    for (const { cells } of columnsOf(customers, field))
      cells.forEach((cell, row) => {
        const word = typeof cell === "string" ? wordIn(cell) : undefined;
        if (word !== undefined) put(row, word);
      });
  return marks;
}

/** Labels come back from row to row: each is taken apart once. */
function wordsOnce(): (cell: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (cell) => {
    if (!known.has(cell)) known.set(cell, wordOf(cell));
    return known.get(cell);
  };
}

function isMarked(cell: CellValue): boolean {
  const text = String(cell).trim();
  if (text === "" || denied.test(text)) return false;
  return valueIn(readYesNo(cell)) ?? true;
}

/** The part of a cell that says so: 大客户 of 老客户/大客户; none of 非大客户. */
function wordOf(cell: CellValue): string | undefined {
  if (!named.test(String(cell))) return undefined;
  const parts = String(cell).split(/[,，、;；/|\n]+/);
  return parts.map((part) => part.trim()).find((part) => named.test(part) && !denied.test(part));
}

/** Said of a marked account below the top tier: the figures decide, and a person may decide otherwise. */
export function keyAccountNote(word: string, tier: Tier, language: Language): string {
  if (tier === "core") return "";
  return language === "zh-CN"
    ? `客户表标为「${word}」：等级仍按数据评定，需要时可人工定级。`
    : ` The list marks it “${word}”: the figures still decide; set the tier by hand where needed.`;
}
