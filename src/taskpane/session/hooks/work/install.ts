import type { Control, InstallChoice, WorkbookGateway } from "../../gateway/workbookGateway";
import { newSheetFacts } from "../../state/patchFacts";
import type { Writing } from "../../state/writing";

/** Sets up standard sheets; those that were not there before are told. */
export async function install(
  gateway: WorkbookGateway,
  choice: InstallChoice,
  control: Control,
): Promise<Writing> {
  const { sheets } = await gateway.planInstall(choice);
  const added = sheets.filter(({ exists, hidden }) => !exists && !hidden);
  const written = await gateway.installSheets(choice, control);
  const facts = { reason: "", sheets: added.map(({ name }) => newSheetFacts(name)) };
  return { phase: "applied", origin: "install", written, facts };
}
