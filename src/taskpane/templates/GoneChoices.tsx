import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { columnLetter } from "../../core/sheets/cell";
import type { ChoiceUse } from "../../core/templates/choices/choiceUse";
import { SpotLink } from "../components/links/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly gone: readonly string[];
  readonly uses: readonly ChoiceUse[];
  readonly onRestore: (choice: string) => void;
}

/** Choices taken out, each with the rows that still use it and a way to the first of them. */
export function GoneChoices({ gone, uses, onRestore }: Props): ReactNode {
  const styles = useSurfaces();
  return (
    <ul className={styles.plainList}>
      {gone.map((choice) => (
        <Gone
          choice={choice}
          key={choice}
          onRestore={onRestore}
          uses={uses.filter((use) => use.choice === choice)}
        />
      ))}
    </ul>
  );
}

function Gone({
  choice,
  uses,
  onRestore,
}: {
  readonly choice: string;
  readonly uses: readonly ChoiceUse[];
  readonly onRestore: (choice: string) => void;
}): ReactNode {
  const styles = useSurfaces();
  const { choices: texts } = useTexts();
  const rows = uses.reduce((sum, { count }) => sum + count, 0);
  return (
    <li className={styles.card} style={{ gap: 4 }}>
      <div className={styles.row}>
        <span className={`${styles.grow} ${styles.strong}`} style={{ textDecoration: "line-through" }}>
          {choice}
        </span>
        <Button aria-label={texts.restore(choice)} onClick={() => onRestore(choice)} size="small">
          {texts.restoreShort}
        </Button>
      </div>
      <span className={styles.muted}>{rows === 0 ? texts.goneUnused : texts.goneUsed(rows)}</span>
      {uses.map(({ sheet, heading, count, row, column }) => (
        <div className={styles.wrap} key={`${sheet} ${column}`}>
          <SpotLink spot={{ sheet, row, column: columnLetter(column) }} />
          <span className={styles.muted}>
            {heading} · {texts.used(count)}
          </span>
        </div>
      ))}
    </li>
  );
}
