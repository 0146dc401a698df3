import type { ReactNode } from "react";
import { Choice } from "../components/Choice";
import { Section } from "../components/Section";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { dateTime } from "../texts/format";

/** What is needed now and then: new sheets, and the log of what was written. */
export function More(): ReactNode {
  const styles = useSurfaces();
  const { session, dispatch, language } = usePane();
  const { home, imports } = useTexts();
  const [last] = session.operations;
  return (
    <Section title={home.more}>
      <div className={styles.stack}>
        <Choice
          icon="addSheet"
          lead={home.installLead}
          onOpen={() => dispatch({ type: "opened", route: { page: "templates" } })}
          title={home.install}
        />
        <Choice
          icon="intoSheet"
          lead={imports.choiceLead}
          onOpen={() => dispatch({ type: "opened", route: { page: "import" } })}
          title={imports.choice}
        />
        <Choice
          icon="history"
          lead={
            last
              ? home.lastOperation(last.reason, dateTime(language, last.at))
              : home.journalLead(session.operations.length)
          }
          onOpen={() => dispatch({ type: "opened", route: { page: "journal" } })}
          title={home.journal}
        />
      </div>
    </Section>
  );
}
