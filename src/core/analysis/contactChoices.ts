import type { CellValue } from "../sheets/cell";
import { columnOf } from "../tables/table";
import type { BookContext } from "./bookContext";
import type { DuePage } from "./dueViews";

/** More choices than this are no help in a narrow list. */
const offered = 30;

/**
 * Ways of contact and people as the team writes them, the most used first; then the staff of the lists, and the ways of
 * the lists where the workbook shows none of its own.
 */
export function contactChoices({ book, own }: BookContext): DuePage["choices"] {
  const { followUps, customers } = book;
  const cells = (column: { readonly cells: readonly CellValue[] } | undefined) => column?.cells ?? [];
  const used = mostUsed([cells(columnOf(followUps, "channel"))]);
  const people = mostUsed([cells(columnOf(followUps, "followedUpBy")), cells(columnOf(customers, "owner"))]);
  const known = own.dictionaries.channel.map(({ label }) => label["zh-CN"]);
  const listed = own.tables.has("followUps") ? known : [];
  return {
    channels: first([...used, ...(used.length === 0 ? known : listed)]),
    people: first([...people, ...own.staff]),
  };
}

function first(words: readonly string[]): readonly string[] {
  return [...new Set(words)].slice(0, offered);
}

function mostUsed(columns: readonly (readonly CellValue[])[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const cells of columns)
    for (const cell of cells) {
      const word = String(cell).trim();
      if (word !== "") counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}
