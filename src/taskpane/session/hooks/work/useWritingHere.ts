import type { Control } from "../../gateway/workbookGateway";
import { usePane } from "../paneContext";
import { tellWait } from "./tellWait";
import { useRun } from "./useRunning";

/** Writes to the workbook without leaving the page; `act` says what was written, the operations are read again after it. */
export function useWritingHere(): (act: (control: Control) => Promise<void>) => void {
  const { gateway, dispatch } = usePane();
  const run = useRun();
  return (act) =>
    void run(
      async (signal) => {
        const report = (share: number) =>
          dispatch({ type: "writing", writing: { phase: "applying", origin: "contact", share } });
        report(0);
        await act({ signal, report, onWait: tellWait(dispatch) });
        dispatch({ type: "operations", operations: await gateway.listOperations() });
      },
      (problem) => dispatch({ type: "writing", writing: { phase: "failed", origin: "contact", problem } }),
    );
}
