import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ImportSummary } from "../../core/analysis/imports/importViews";
import { ProgressPanel } from "../components/gates/ProgressPanel";
import { ActionBar } from "../components/layout/ActionBar";
import { Heading } from "../components/layout/Heading";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { ImportDoubts } from "./ImportDoubts";
import { ImportFileForm } from "./ImportFileForm";
import { ImportNewcomers } from "./ImportNewcomers";
import { ImportQuestions } from "./ImportQuestions";
import { ImportSources } from "./ImportSources";
import { ImportTargets } from "./ImportTargets";
import { installFirst } from "./installFirst";
import { type ImportView, useImport } from "./useImport";

/** Copies the rows of old lists into the standard sheets: what, where to, what is open; then the preview. */
export function ImportPage(): ReactNode {
  const styles = useSurfaces();
  const { imports } = useTexts();
  const view = useImport();
  const { state, file, setFile } = view;
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading lead={imports.lead} title={imports.title} />
      <ImportFileForm file={file} key={file?.grid.sheet ?? ""} onFile={setFile} state={state} />
      {state.phase === "reading" && <ProgressPanel label={imports.reading} share={state.share} />}
      {state.phase === "failed" && <ProblemBar onRetry={view.retry} problem={state.problem} />}
      {state.phase === "ready" && state.summary.sheets.length === 0 && file === null && <NothingFound />}
      {state.phase === "ready" && state.summary.sheets.length > 0 && (
        <Ready summary={state.summary} view={view} />
      )}
    </div>
  );
}

function NothingFound(): ReactNode {
  const { dispatch } = usePane();
  const { imports } = useTexts();
  return (
    <EmptyState icon="info" lead={imports.noSourcesLead} title={imports.noSources}>
      <Button onClick={() => dispatch({ type: "opened", route: { page: "adopt" } })}>
        {imports.chooseByHand}
      </Button>
    </EmptyState>
  );
}

interface ReadyProps {
  readonly summary: ImportSummary;
  readonly view: ImportView;
}

function Ready({ summary, view: { file, choice, choose } }: ReadyProps): ReactNode {
  const pane = usePane();
  const { analysis } = pane;
  const { imports } = useTexts();
  const { prepare } = useWriting();
  const added = summary.sheets.reduce((sum, sheet) => sum + sheet.added, 0);
  const rows = summary.targets.reduce((sum, target) => sum + target.rows, 0);
  const lacks = summary.targets.some((target) => target.sheet === null && target.rows > 0);
  const open = Object.values(summary.doubts).reduce((sum, count) => sum + count, 0);
  const answer = (id: string, value: string) => {
    const { [id]: _, ...others } = choice.answers;
    choose({ ...choice, answers: value === "" ? others : { ...others, [id]: value } });
  };
  return (
    <>
      <ImportSources onChoose={(sheets) => choose({ ...choice, sheets })} sheets={summary.sheets} />
      <ImportQuestions onAnswer={answer} questions={summary.questions} />
      <ImportNewcomers choice={choice} newcomers={summary.newcomers} onChoose={choose} />
      <ImportTargets carried={summary.carried} choice={choice} onChoose={choose} targets={summary.targets} />
      {open > 0 && <ImportDoubts key={JSON.stringify(choice)} summary={summary} />}
      <ActionBar text={added === 0 ? imports.nothingNew : imports.ready(added)}>
        <Button
          appearance="primary"
          disabled={rows === 0}
          onClick={() =>
            prepare("import", () =>
              lacks ? installFirst(pane, { file, choice }) : analysis.call("importPatch", []),
            )
          }
        >
          {lacks ? imports.installAndPreview(rows) : imports.preview(rows)}
        </Button>
      </ActionBar>
    </>
  );
}
