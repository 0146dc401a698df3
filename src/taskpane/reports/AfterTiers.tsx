import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../components/Section";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/paneContext";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";
import { ReportButton } from "./ReportButton";

/** What follows once tiers are written: the report to print, and the contacts they ask for. */
export function AfterTiers(): ReactNode {
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
      <div className={styles.wrap}>
        <ReportButton />
        <Button onClick={openDue}>{reports.due}</Button>
      </div>
    </Section>
  );
}
