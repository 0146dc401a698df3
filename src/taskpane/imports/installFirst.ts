import type { Patch } from "../../core/changes/patch";
import type { ImportDraft } from "../session/drafts";
import { idle } from "../session/jobState";
import type { Pane } from "../session/paneContext";
import { tellWait } from "../session/tellWait";
import { openSource } from "./openSource";

/** Sets up the standard sheets, then makes the patch of the import: rows are written only after they were shown. */
export async function installFirst(
  { gateway, analysis, dispatch, language, today }: Pane,
  { file, choice }: ImportDraft,
): Promise<Patch> {
  const { signal } = new AbortController();
  const control = { signal, report: () => undefined, onWait: tellWait(dispatch) };
  await gateway.installSheets({ profile: "standard", goals: [], language }, control);
  // What the workbook holds is recognised anew, also where the import is not written in the end.
  dispatch({ type: "book", book: idle });
  dispatch({ type: "operations", operations: await gateway.listOperations() });
  await openSource({ gateway, analysis }, { file, language, day: today() }, control);
  await analysis.call("importPreview", [choice]);
  return analysis.call("importPatch", []);
}
