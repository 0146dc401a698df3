import { Checkbox } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ImportSheetView } from "../../core/analysis/imports/importViews";
import { Section } from "../components/layout/Section";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

interface Props {
  readonly sheets: readonly ImportSheetView[];
  readonly onChoose: (sheets: readonly string[]) => void;
}

/** The lists that were recognised, each with what becomes of its rows; a tick takes it in. */
export function ImportSources({ sheets, onChoose }: Props): ReactNode {
  const styles = useSurfaces();
  const { imports, common } = useTexts();
  const toggle = (name: string) =>
    onChoose(
      sheets.filter(({ sheet, chosen }) => (sheet === name ? !chosen : chosen)).map(({ sheet }) => sheet),
    );
  return (
    <Section title={imports.sources}>
      <div className={styles.card} style={{ gap: 4 }}>
        {sheets.map(({ sheet, role, chosen, added, known, changed }) => (
          <Checkbox
            checked={chosen}
            key={sheet}
            label={
              <>
                {sheet}{" "}
                <span className={styles.muted}>
                  {role === "contacts" ? imports.contacts : common.roles[role]}
                </span>
                <br />
                <span className={styles.muted}>
                  {chosen ? imports.rows(added, known, changed) : imports.notChosen}
                </span>
              </>
            }
            onChange={() => toggle(sheet)}
          />
        ))}
      </div>
    </Section>
  );
}
