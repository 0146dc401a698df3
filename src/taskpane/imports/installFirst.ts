import type { Patch } from "../../core/changes/patch";
import type { Pane } from "../session/hooks/paneContext";
import { tellWait } from "../session/hooks/work/tellWait";
import type { ImportDraft } from "../session/state/drafts";
import { idle } from "../session/state/jobState";
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
