import { Badge } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../components/layout/Section";
import { SpotLink } from "../components/links/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import type { SheetFacts } from "../session/state/patchFacts";
import { countsOf } from "./countsOf";

/** Where a write went: each sheet can be gone to, for nothing of it need be on the screen. */
export function WrittenSheets({ sheets }: { readonly sheets: readonly SheetFacts[] }): ReactNode {
  const styles = useSurfaces();
  const { changes } = useTexts();
  const there = sheets.flatMap((facts) =>
    facts.name === null || facts.sheet === "removed" ? [] : [{ ...facts, name: facts.name }],
  );
  if (there.length === 0) return null;
  return (
    <Section title={changes.writtenTo}>
      <ul className={`${styles.plainList} ${styles.card}`} style={{ gap: 8 }}>
        {there.map((facts) => (
          <li key={facts.name}>
            <span className={styles.row} style={{ alignItems: "flex-start" }}>
              <span className={styles.grow}>
                <SpotLink short={facts.name} spot={{ sheet: facts.name, row: 1, column: null }} />
              </span>
              {facts.sheet !== "kept" && (
                <Badge appearance="tint" style={{ flex: "none" }}>
                  {changes.newSheet}
                </Badge>
              )}
            </span>
            <span className={styles.muted}>{countsOf(facts, changes).join(" · ")}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
