import { stopIfCancelled } from "../../../../workbook/excel/running";
import { readBook, recogniseBook } from "../../gateway/readBook";
import { problemOf } from "../../state/problem";
import type { Pane } from "../paneContext";
import { keepFindings } from "./keepFindings";
import { tellWait } from "./tellWait";
import { unlessStopped } from "./unlessStopped";

/** Reads the workbook unless the worker already holds it as it is now; shares are 0…1. */
export async function makeRead(
  pane: Pane,
  onShare: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const { book } = pane.session;
  if (book.phase === "read" && !book.outdated) return;
  await unlessStopped(readAnew(pane, onShare, signal), signal);
}

async function readAnew(pane: Pane, onShare: (share: number) => void, signal: AbortSignal): Promise<void> {
  const { dispatch } = pane;
  const report = (share: number) => {
    if (!signal.aborted) onShare(share);
  };
  await keepFindings(pane);
  const recognised = await recogniseBook(pane).catch((error: unknown) => {
    // A run that was stopped has no say: whoever stopped it has told how the workbook stands.
    if (!signal.aborted) dispatch({ type: "book", book: { phase: "failed", problem: problemOf(error) } });
    throw error;
  });
  stopIfCancelled({ signal });
  dispatch({ type: "book", book: { phase: "recognised", mappings: recognised.mappings } });
  report(0);
  const summary = await readBook(pane, recognised, pane.today(), {
    signal,
    report,
    onWait: tellWait(dispatch),
  });
  const { mappings } = summary;
  dispatch({ type: "book", book: { phase: "read", mappings, summary, outdated: false } });
}
