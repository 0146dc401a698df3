import type { ReactNode } from "react";
import { partText } from "../../core/changes/journal/journalPeople";
import type { Change } from "../../core/changes/patch";
import { shownCell } from "../../core/dedupe/columns/texts/shownCell";
import { type CellValue, columnLetter } from "../../core/sheets/cell";
import type { Field } from "../../core/sheets/fields";
import { BeforeAfter } from "../components/layout/BeforeAfter";
import { SpotLink } from "../components/links/SpotLink";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";

/** One change, exactly as it will be written. */
export function ChangeRow({ change }: { readonly change: Change }): ReactNode {
  const styles = useSurfaces();
  const { changes } = useTexts();
  switch (change.kind) {
    case "set-cell":
      return (
        <div className={styles.card} style={{ gap: 2 }}>
          <div className={styles.wrap}>
            <SpotLink
              spot={{ sheet: change.row.sheet, row: change.row.hint, column: columnLetter(change.column) }}
            />
            <span className={styles.muted}>{change.heading}</span>
          </div>
          <BeforeAfter
            after={shownIn(change.field, change.after)}
            before={shownIn(change.field, change.before)}
          />
        </div>
      );
    case "remove-row":
    case "restore-row":
      return (
        <div className={styles.card} style={{ gap: 2 }}>
          <SpotLink spot={{ sheet: change.row.sheet, row: change.row.hint, column: null }} />
          <span>{change.kind === "remove-row" ? changes.removeRow : comingRow(change.added, changes)}</span>
          {change.kind === "restore-row" && change.added && (
            <FirstRow cells={change.held.cells.map(({ value }) => value)} />
          )}
        </div>
      );
    case "add-rows":
    case "remove-rows":
      return (
        <Named name={change.sheet ?? change.table}>
          <span>
            {change.kind === "add-rows"
              ? changes.addRows(change.rows.length)
              : changes.takeRows(change.rows.length)}
          </span>
          <FirstRow cells={change.rows[0] ?? []} />
        </Named>
      );
    case "add-sheet":
      return (
        <Named name={change.sheet.name}>
          <span>{changes.newSheet}</span>
        </Named>
      );
    case "remove-sheet":
      return (
        <Named name={change.sheet}>
          <span>{changes.oldSheet}</span>
        </Named>
      );
    case "add-part":
    case "remove-part":
      return (
        <Named name={partText(change.part)}>
          <span>{changes.part(change.part.kind, change.kind === "add-part")}</span>
        </Named>
      );
    case "add-name":
    case "remove-name":
      return (
        <Named name={change.name.name}>
          <span>{changes.names(1)}</span>
        </Named>
      );
  }
}

/** Days as days: the serial number Excel keeps says nothing to a reader. */
function shownIn(field: Field | null, value: CellValue): CellValue {
  return field !== null && typeof value === "number" ? shownCell(field, value) : value;
}

function comingRow(isAdded: true | undefined, changes: ReturnType<typeof useTexts>["changes"]): string {
  return isAdded ? changes.addRows(1) : changes.restoreRow;
}

function Named({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode {
  const styles = useSurfaces();
  return (
    <div className={styles.card} style={{ gap: 2 }}>
      <span className={styles.strong}>{name}</span>
      {children}
    </div>
  );
}

function FirstRow({ cells }: { readonly cells: readonly (string | number | boolean)[] }): ReactNode {
  const styles = useSurfaces();
  const filled = cells.filter((cell) => cell !== "");
  return filled.length > 0 && <span className={styles.muted}>{filled.join(" · ")}</span>;
}
