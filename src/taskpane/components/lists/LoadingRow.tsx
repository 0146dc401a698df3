import type { ReactNode } from "react";
import { useTexts } from "../../session/hooks/useTexts";
import { useSurfaces } from "../surfaces";

/** Stands for a row of a list until its page has come. */
export function LoadingRow(): ReactNode {
  const styles = useSurfaces();
  const { common } = useTexts();
  return <div className={styles.card}>{common.loadingRow}</div>;
}
