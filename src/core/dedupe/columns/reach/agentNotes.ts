import type { CellValue } from "../../../sheets/cell";
import { saysAgentsNumber } from "../../../values/contacts/agentsNumber";
import { cellText } from "../texts/cellText";

/** Does a row's note say that its telephone or mailbox is that of one who answers for several customers? */
export type SaysAgents = (row: number) => boolean;

/** Asked of the few rows that share a telephone or mailbox; each of their notes is read once. */
export function agentNotes(notes: readonly (readonly CellValue[])[]): SaysAgents {
  const read = new Map<number, boolean>();
  return (row) => {
    const says = read.get(row) ?? notes.some((cells) => saysAgentsNumber(cellText(cells[row])));
    read.set(row, says);
    return says;
  };
}
