import type { CellValue } from "../../sheets/cell";
import { saysAgentsNumber } from "../../values/contacts/agentsNumber";
import { cellText } from "./cellText";

/** Rows whose note says that their telephone or mailbox is that of one who answers for several customers. */
export function agentNotes(notes: readonly (readonly CellValue[])[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const cells of notes) {
    for (const [row, cell] of cells.entries()) {
      const note = cellText(cell);
      if (note !== "" && saysAgentsNumber(note)) found.add(row);
    }
  }
  return found;
}
