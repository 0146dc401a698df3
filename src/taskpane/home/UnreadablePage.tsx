import type { ReactNode } from "react";
import { Heading } from "../components/layout/Heading";
import { SpotLink } from "../components/links/SpotLink";
import { WindowedList } from "../components/lists/WindowedList";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";

/** Every cell that could not be understood, with its place: never dropped, never guessed. */
export function UnreadablePage(): ReactNode {
  const styles = useSurfaces();
  const { session } = usePane();
  const { home, fieldNames } = useTexts();
  const summary = session.book.phase === "read" ? session.book.summary : null;
  const cells = summary?.unreadable ?? [];
  const renderRow = (index: number) => {
    const cell = cells[index];
    return (
      cell && (
        <div className={styles.card} style={{ gap: 2 }}>
          <SpotLink spot={cell} />
          <span className={styles.strong}>{cell.value}</span>
          <span className={styles.muted}>{home.expected(fieldNames[cell.field])}</span>
        </div>
      )
    );
  };
  return (
    <div className={styles.page}>
      <Heading lead={home.unreadableLead} title={home.unreadableTitle} />
      {summary && summary.unreadableCount > cells.length && (
        <span className={styles.muted}>{home.unreadableShown(cells.length, summary.unreadableCount)}</span>
      )}
      <WindowedList estimate={92} label={home.unreadableTitle} renderRow={renderRow} total={cells.length} />
    </div>
  );
}
