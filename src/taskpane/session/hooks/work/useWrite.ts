import type { Patch } from "../../../../core/changes/patch";
import type { Control } from "../../gateway/workbookGateway";
import type { Origin } from "../../state/writing";
import { usePane } from "../paneContext";
import { tellWait } from "./tellWait";
import { useRun } from "./useRun";

type Write = (
  origin: Origin,
  act: (control: Control) => Promise<void>,
  /** Kept where it fails, to be tried again. */
  again?: { readonly patch?: Patch },
) => void;

/** Runs what writes to the workbook and tells how far it is; the operations are read again after it. */
export function useWrite(): Write {
  const { dispatch, gateway } = usePane();
  const run = useRun();
  return (origin, act, again = {}) =>
    void run(
      async (signal) => {
        const report = (share: number) =>
          dispatch({ type: "writing", writing: { phase: "applying", origin, share } });
        report(0);
        await act({ signal, report, onWait: tellWait(dispatch) });
        dispatch({ type: "operations", operations: await gateway.listOperations() });
      },
      (problem) => dispatch({ type: "writing", writing: { phase: "failed", origin, problem, ...again } }),
    );
}
