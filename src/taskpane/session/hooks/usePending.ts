import type { OperationRecord } from "../../../core/changes/operation";
import { usePane } from "./paneContext";

/** The write that a crash or a closed pane left half-done. */
export function usePending(): OperationRecord | undefined {
  const { session } = usePane();
  return session.operations?.find(({ state }) => state === "pending");
}
