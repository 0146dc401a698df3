import type { Control } from "../../gateway/workbookGateway";
import { useWrite } from "./useWrite";

/** Writes to the workbook without leaving the page; `act` says what was written. */
export function useWritingHere(): (act: (control: Control) => Promise<void>) => void {
  const write = useWrite();
  return (act) => write("contact", act);
}
