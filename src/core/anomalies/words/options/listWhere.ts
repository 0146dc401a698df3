import type { WordList } from "../../../sheets/wordList";
import { type Words, words } from "../../../sheets/words";

/** Where the team keeps the words of a column, after 不在 and "not"; of its dictionary just that there is one. */
export function listWhere(own: WordList | null): Words {
  if (own === null) return words("选项中", "an option");
  const { sheet, heading } = own;
  if (sheet === null) return words("这一列的下拉选项中", "in the dropdown of the column");
  if (heading === "") return words(`「${sheet}」表的选项中`, `on the list of the sheet ${sheet}`);
  return words(`「${sheet}」表的「${heading}」中`, `under “${heading}” on the sheet ${sheet}`);
}
