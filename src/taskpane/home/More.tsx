import type { ReactNode } from "react";
import { Choice } from "../components/inputs/Choice";
import { Section } from "../components/layout/Section";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { dateTime } from "../texts/format";

/** What is needed now and then: new sheets, and the log of what was written. */
export function More(): ReactNode {
  const styles = useSurfaces();
  const { session, dispatch, language } = usePane();
  const { changes, home, imports } = useTexts();
  const last = session.operations?.[0];
  // The log is read after the sheets: until then it is not empty, but unread.
  const nothing = session.operations === null ? changes.journalLead : home.journalNone;
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
          lead={last ? home.lastOperation(last.reason, dateTime(language, last.at)) : nothing}
          onOpen={() => dispatch({ type: "opened", route: { page: "journal" } })}
          title={home.journal}
        />
      </div>
    </Section>
  );
}
