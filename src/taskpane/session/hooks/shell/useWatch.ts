import { useEffect, useRef } from "react";
import type { WorkbookChanges } from "../../../../workbook/excel/events";
import { Cancelled } from "../../gateway/analysisClient";
import { problemOf } from "../../state/problem";
import { type Pane, usePane } from "../paneContext";

/**
 * Marks results as out of date when somebody edits the workbook, and has rows that were just typed or
 * pasted looked at: customers against those already there, every row by the rules one row can break. Nothing takes the focus: the person is typing in the sheet.
 */
export function useWatch(): void {
  const pane = usePane();
  const latest = useRef(pane);
  latest.current = pane;
  const { gateway, dispatch } = pane;
  useEffect(() => {
    let last: Promise<void> = Promise.resolve();
    const tell = (error: unknown) => {
      // A run was stopped and the worker with it: nothing to check against until the workbook is read again.
      if (!(error instanceof Cancelled)) dispatch({ type: "notice", notice: problemOf(error) });
    };
    const watching = gateway.watch((changes) => {
      // One after the other: rows that moved must have moved before the next rows are looked up.
      last = last
        .then(() => issueIds(latest.current, changes))
        .then(() => check(latest.current, changes))
        .catch(tell);
      dispatch({ type: "edited" });
    });
    watching.catch(tell);
    return () => {
      watching
        .then((stop) => stop())
        .catch(() => {
          // The pane is going, and its handlers with it.
        });
    };
  }, [gateway, dispatch]);
}

/** While something is being written the rows wait for the next edit, or for the button. */
async function issueIds(pane: Pane, changes: WorkbookChanges): Promise<void> {
  const { session, gateway, texts, today } = pane;
  if (session.writing.phase === "applying") return;
  await gateway.issueNewIds(changes, today(), texts.structure.autoIdsReason);
}

/** Only what was read can be compared with: before the first reading there is nothing to say. */
async function check(pane: Pane, changes: WorkbookChanges): Promise<void> {
  const { session, gateway, analysis, dispatch, language, today } = pane;
  if (session.book.phase !== "read") return;
  const live = await gateway.readEdited(changes, session.book.mappings);
  if (live.moved.length + live.rows.length === 0) return;
  const warnings = await analysis.call("checkRows", [live, { language, asOf: today() }]);
  const again = live.rows.flatMap(({ sheet, firstRow, rows }) =>
    rows.map((_, at) => ({ sheet, row: firstRow + at })),
  );
  dispatch({ type: "live", warnings, again });
  const findings = await analysis.call("inspectRows", [live, { language, asOf: today() }]);
  dispatch({ type: "typed", findings, again });
}
