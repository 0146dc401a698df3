import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../components/Section";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";
import type { TemplateJob } from "../session/workbookGateway";

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
      {jobs.map((job) => (
        <Tool job={job} key={job.kind} onStart={() => start(job)} />
      ))}
    </Section>
  );
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
