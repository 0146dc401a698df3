import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Choice } from "../components/inputs/Choice";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { Emblem } from "./Emblem";
import { PendingOperation } from "./PendingOperation";

const useStyles = makeStyles({
  hero: { display: "flex", flexDirection: "column", gap: "8px", paddingTop: "16px" },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: tokens.fontWeightSemibold,
    textWrap: "balance",
    outlineStyle: "none",
    "@media (max-width: 300px)": {
      fontSize: tokens.fontSizeBase600,
      lineHeight: tokens.lineHeightBase600,
    },
  },
  lead: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase400 },
});

/** The first thing a new user sees: what it is for, and two ways in. */
export function FirstRun({ sheets }: { readonly sheets: number }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { dispatch } = usePane();
  const { home, imports } = useTexts();
  return (
    <div className={surfaces.page}>
      <PendingOperation />
      <header className={styles.hero}>
        <Emblem />
        <h1 className={styles.title} id="page-title" tabIndex={-1}>
          {home.welcome}
        </h1>
        <p className={styles.lead}>{home.welcomeLead}</p>
      </header>
      <div className={surfaces.stack}>
        <Choice
          icon="addSheet"
          lead={home.installLead}
          onOpen={() => dispatch({ type: "opened", route: { page: "templates" } })}
          primary
          title={home.install}
        />
        <Choice
          icon="mapping"
          lead={home.adoptLead}
          onOpen={() => dispatch({ type: "opened", route: { page: "adopt" } })}
          title={home.adopt}
        />
        <Choice
          icon="intoSheet"
          lead={imports.choiceLead}
          onOpen={() => dispatch({ type: "opened", route: { page: "import" } })}
          title={imports.choice}
        />
      </div>
      {sheets > 0 && (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{home.nothingFound}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
