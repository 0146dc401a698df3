import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useReading } from "../../session/hooks/work/useReading";
import { Heading } from "../layout/Heading";
import { ProblemBar } from "../notices/ProblemBar";
import { useSurfaces } from "../surfaces";
import { OutdatedBar } from "./OutdatedBar";
import { ProgressPanel } from "./ProgressPanel";

interface Props {
  readonly title: string;
  readonly lead?: string;
  /** The page shows contacts filed since by itself: they are no news to it. */
  readonly knowsFiled?: boolean;
  /** Of a book that was read; called anew when it is read again. */
  readonly children: ReactNode;
}

/** A page over the workbook's rows before they are there: how far the reading is, what stopped it. */
export function BookGate({ title, lead, knowsFiled = false, children }: Props): ReactNode {
  const styles = useSurfaces();
  const { session } = usePane();
  const { common } = useTexts();
  const { state, read, stop } = useReading();
  const { book } = session;
  const isKnown = knowsFiled && book.phase === "read" && book.filedOnly === true;
  const ready = book.phase === "read" && state.phase === "idle";
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading {...(lead === undefined ? {} : { lead })} title={title} />
      {state.phase === "reading" && (
        <ProgressPanel label={common.reading} onStop={stop} share={state.share} />
      )}
      {state.phase === "failed" && <ProblemBar onRetry={read} problem={state.problem} />}
      {state.phase === "idle" && book.phase !== "read" && (
        <Button appearance="primary" onClick={read} style={{ alignSelf: "flex-start" }}>
          {common.refresh}
        </Button>
      )}
      {ready && !isKnown && <OutdatedBar action={common.refresh} intent="info" onAction={read} />}
      {ready && children}
    </div>
  );
}
