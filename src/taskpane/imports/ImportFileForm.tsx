import { Button } from "@fluentui/react-components";
import { type ReactNode, useId, useRef, useState } from "react";
import type { Role } from "../../core/sheets/fields";
import { Icon } from "../components/Icon";
import { ProblemBar } from "../components/notices/ProblemBar";
import { SheetUse } from "../components/sheets/SheetUse";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import type { ImportFile } from "../session/state/drafts";
import { type Problem, problemOf } from "../session/state/problem";
import { readCsvFile } from "./readCsvFile";
import type { ImportState } from "./useImport";

interface Props {
  readonly file: ImportFile | null;
  readonly state: ImportState;
  readonly onFile: (file: ImportFile | null) => void;
}

/** A CSV file instead of the workbook's own sheets; what it holds is recognised, and can be said by hand. */
export function ImportFileForm({ file, state, onFile }: Props): ReactNode {
  const styles = useSurfaces();
  const { imports } = useTexts();
  const hint = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const take = (chosen: File | undefined) => {
    if (!chosen) return;
    const read = async () => onFile({ grid: await readCsvFile(chosen), role: null, headerRow: null });
    read().catch((error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <div className={styles.stack}>
      <input
        accept=".csv,.tsv,.txt,text/csv"
        aria-label={imports.chooseFile}
        hidden
        onChange={(event) => take(event.target.files?.[0])}
        ref={input}
        type="file"
      />
      <div className={styles.wrap}>
        <Button aria-describedby={hint} onClick={() => input.current?.click()} size="small">
          {imports.chooseFile}
        </Button>
        {file !== null && (
          <Button appearance="subtle" onClick={() => onFile(null)} size="small">
            {imports.fromBook}
          </Button>
        )}
        <span className={styles.muted} id={hint}>
          {imports.fileHint}
        </span>
      </div>
      {problem && <ProblemBar problem={problem} />}
      {file !== null && state.phase === "ready" && <FileMeaning file={file} onFile={onFile} state={state} />}
    </div>
  );
}

interface MeaningProps extends Props {
  readonly file: ImportFile;
  readonly state: Extract<ImportState, { readonly phase: "ready" }>;
}

function FileMeaning({ file, state, onFile }: MeaningProps): ReactNode {
  const styles = useSurfaces();
  const { imports } = useTexts();
  const mapping = state.sources.find(({ sheet }) => sheet === file.grid.sheet);
  const role: Role | null = file.role ?? mapping?.role ?? null;
  return (
    <div className={styles.card}>
      <div className={styles.row}>
        <Icon name="sheet" />
        <span className={`${styles.grow} ${styles.strong}`}>{file.grid.sheet}</span>
      </div>
      {role === null && <span className={styles.muted}>{imports.fileUnknown(file.grid.sheet)}</span>}
      <SheetUse
        headerRow={file.headerRow ?? mapping?.headerRow ?? 1}
        onHeaderRow={(row) => onFile({ ...file, role: role ?? "customers", headerRow: row })}
        onUse={(chosen) =>
          onFile({ ...file, role: chosen === "related" || chosen === "contacts" ? null : chosen })
        }
        use={role}
        words={{ role: imports.fileRole, headerRow: imports.headerRow }}
      />
    </div>
  );
}
