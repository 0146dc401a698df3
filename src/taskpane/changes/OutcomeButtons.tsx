import { Button } from "@fluentui/react-components";
import { type ReactNode, useEffect } from "react";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly first: string;
  /** The page itself offers the next step; these only lead away. */
  readonly goesOn?: boolean;
  readonly onFirst: () => void;
  readonly onJournal: () => void;
}

/** The ways on from what a write came to. */
export function OutcomeButtons({ first, goesOn = false, onFirst, onJournal }: Props): ReactNode {
  const styles = useSurfaces();
  const { changes } = useTexts();
  useEffect(() => {
    // Enter goes on; an undo is never one key away by chance. The sheet keeps the focus where it has it.
    if (document.hasFocus()) document.querySelector<HTMLElement>("[data-next=true]")?.focus();
  }, []);
  return (
    <div className={styles.wrap} style={{ justifyContent: "center" }}>
      <Button appearance={goesOn ? "secondary" : "primary"} data-next={!goesOn} onClick={onFirst}>
        {first}
      </Button>
      <Button onClick={onJournal}>{changes.toJournal}</Button>
    </div>
  );
}
