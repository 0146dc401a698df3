import type { ClusterView } from "../../../core/analysis/dedupe/clusterViews";
import { type ColumnKey, fieldOfKey } from "../../../core/sheets/columnKey";
import { useTexts } from "../../session/hooks/useTexts";

/** What people call a column of a group: its heading where the field alone does not tell which it is. */
export function useColumnName({ headings }: ClusterView): (key: ColumnKey) => string {
  const { fieldNames } = useTexts();
  return (key) => headings[key] ?? fieldNames[fieldOfKey(key)];
}
