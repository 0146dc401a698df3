import { useMemo } from "react";
import { usePane } from "../session/hooks/paneContext";
import type { Filed } from "../session/state/session";

/** Contacts filed since the workbook was read, less those taken back since. */
export function useFiled(): readonly Filed[] {
  const { session } = usePane();
  const { filed, operations } = session;
  return useMemo(() => {
    const undone = new Set(operations?.filter(({ state }) => state !== "done").map(({ id }) => id));
    return filed.filter(({ operationId }) => !undone.has(operationId));
  }, [filed, operations]);
}
