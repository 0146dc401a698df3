import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Section } from "../../components/layout/Section";
import { useSurfaces } from "../../components/surfaces";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { useWriting } from "../../session/hooks/work/useWriting";
import { parts } from "./PartLinks";

/** 异常标注: short words beside the data, written and cleared by one click each; no format of the user's is touched. */
export function MarksCard({ marked }: { readonly marked: boolean }): ReactNode {
  const styles = useSurfaces();
  const { analysis } = usePane();
  const { anomalies } = useTexts();
  const { prepare } = useWriting();
  const write = (clear: boolean) => () => prepare("inspection", () => analysis.call("markPatch", [clear]));
  return (
    <Section id={parts.marks} title={anomalies.marks}>
      <div className={styles.card}>
        <span className={styles.muted}>{anomalies.marksLead}</span>
        <div className={styles.wrap}>
          <Button onClick={write(false)} size="small">
            {marked ? anomalies.marksAgain : anomalies.marksWrite}
          </Button>
          {marked && (
            <Button onClick={write(true)} size="small">
              {anomalies.marksClear}
            </Button>
          )}
        </div>
      </div>
    </Section>
  );
}
