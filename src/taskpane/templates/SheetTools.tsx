import { Button, Switch } from "@fluentui/react-components";
import { type ReactNode, useEffect, useState } from "react";
import { Section } from "../components/layout/Section";
import { useSurfaces } from "../components/surfaces";
import type { TemplateJob } from "../session/gateway/workbookGateway";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { problemOf } from "../session/state/problem";

/** 发号, demo data and uninstall: each shows what it would write before it writes. */
export function SheetTools(): ReactNode {
  const { gateway, today } = usePane();
  const { structure } = useTexts();
  const { prepare } = useWriting();
  const start = (job: TemplateJob) =>
    prepare("templates", () => gateway.templatePatch(job, structure.tools[job.kind].name));
  const jobs: readonly TemplateJob[] = [
    { kind: "issue-ids", day: today() },
    { kind: "add-demo", day: today() },
    { kind: "remove-demo" },
    { kind: "uninstall" },
  ];
  return (
    <Section title={structure.toolsTitle}>
      <AutoIds />
      {jobs.map((job) => (
        <Tool job={job} key={job.kind} onStart={() => start(job)} />
      ))}
    </Section>
  );
}

/** Shown once the workbook has said how it is set. */
function AutoIds(): ReactNode {
  const { gateway, dispatch } = usePane();
  const { structure } = useTexts();
  const [on, setOn] = useState<boolean | null>(null);
  useEffect(() => {
    const tell = (error: unknown) => dispatch({ type: "notice", notice: problemOf(error) });
    gateway.autoIds().then(setOn, tell);
  }, [gateway, dispatch]);
  if (on === null) return null;
  const change = (wanted: boolean) => {
    setOn(wanted);
    gateway.setAutoIds(wanted).catch((error: unknown) => {
      setOn(!wanted);
      dispatch({ type: "notice", notice: problemOf(error) });
    });
  };
  return <Switch checked={on} label={structure.autoIds} onChange={(_, { checked }) => change(checked)} />;
}

function Tool({ job, onStart }: { readonly job: TemplateJob; readonly onStart: () => void }): ReactNode {
  const styles = useSurfaces();
  const { name, lead } = useTexts().structure.tools[job.kind];
  return (
    <div className={styles.card} style={{ gap: 4, alignItems: "flex-start" }}>
      <span className={styles.muted}>{lead}</span>
      <Button onClick={onStart} size="small">
        {name}
      </Button>
    </div>
  );
}
