import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import { type ColumnKey, fieldOfKey } from "../../../core/sheets/columnKey";
import { useTexts } from "../../session/hooks/useTexts";

/** What people call a column of a group: by its heading, else by its field. */
export function useColumnName({ headings }: ClusterView): (key: ColumnKey) => string {
  const { fieldNames } = useTexts();
  return (key) => headings[key] ?? fieldNames[fieldOfKey(key)];
}
