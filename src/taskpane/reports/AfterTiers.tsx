import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../components/layout/Section";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { Standing } from "../tiering/quarter/Standing";
import { ReportButton } from "./ReportButton";

/** What follows once tiers are written: the report to print, the contacts they ask for, and when tiers are due again. */
export function AfterTiers({ reported }: { readonly reported: boolean }): ReactNode {
  const styles = useSurfaces();
  const { dispatch } = usePane();
  const { reports } = useTexts();
  const { dismiss } = useWriting();
  const openDue = () => {
    dismiss();
    dispatch({ type: "switched", route: { page: "due" } });
  };
  return (
    <Section title={reports.next}>
      {reported && <Standing />}
      <div className={styles.wrap}>
        {!reported && <ReportButton primary />}
        <Button onClick={openDue}>{reports.due}</Button>
      </div>
    </Section>
  );
}
