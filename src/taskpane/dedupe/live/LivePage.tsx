import type { ReactNode } from "react";
import { Heading } from "../../components/layout/Heading";
import { RowLink } from "../../components/links/RowLink";
import { WindowedList } from "../../components/lists/WindowedList";
import { EmptyState } from "../../components/notices/EmptyState";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { LiveWarned } from "./LiveWarned";

/** All rows just typed or pasted that seem to be customers already there, in the order of the sheet. */
export function LivePage(): ReactNode {
  const styles = useSurfaces();
  const { session } = usePane();
  const { dedupe } = useTexts();
  const live = session.live.toSorted((a, b) => (a.sheet === b.sheet ? a.row - b.row : 0));
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading lead={dedupe.liveLead} title={dedupe.liveTitle} />
      {live.length === 0 && <EmptyState icon="check" lead="" title={dedupe.liveNone} />}
      <WindowedList
        estimate={90}
        label={dedupe.liveTitle}
        renderRow={(index) => {
          const warning = live[index];
          return (
            warning && (
              <div className={styles.card} style={{ gap: 4 }}>
                <RowLink row={warning.row} sheet={warning.sheet} />
                <div>
                  <LiveWarned warning={warning} />
                </div>
              </div>
            )
          );
        }}
        total={live.length}
      />
    </div>
  );
}
