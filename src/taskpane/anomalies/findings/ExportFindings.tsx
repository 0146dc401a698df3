import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { WantedFindings } from "../../../core/analysis/anomalies/views/findingViews";
import { ProblemBar } from "../../components/notices/ProblemBar";
import { download } from "../../session/hooks/download";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { type Problem, problemOf } from "../../session/state/problem";
import { allFindings } from "../verdicts/allFindings";
import { findingsCsv } from "./findingsCsv";

interface Props {
  readonly title: string;
  readonly filter: WantedFindings;
}

/** The findings on the page as a file, to be sent to whoever is to see to them. */
export function ExportFindings({ title, filter }: Props): ReactNode {
  const { analysis, today } = usePane();
  const { anomalies, common } = useTexts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = () => {
    setProblem(null);
    allFindings(analysis, filter).then(
      (findings) =>
        download(
          findingsCsv(anomalies.exportHeadings, findings, ({ severity }) => common.severities[severity]),
          "text/csv;charset=utf-8",
          `${title} ${today()}.csv`,
        ),
      (error: unknown) => setProblem(problemOf(error)),
    );
  };
  return (
    <>
      <Button onClick={save} size="small">
        {anomalies.exportCsv}
      </Button>
      {problem && <ProblemBar onRetry={save} problem={problem} />}
    </>
  );
}
