import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { diagnosticsOf } from "../../session/hooks/diagnostics";
import { usePane } from "../../session/hooks/paneContext";
import { useTexts } from "../../session/hooks/useTexts";
import { version } from "../../session/hooks/version";
import { Icon } from "../Icon";

const useStyles = makeStyles({
  footer: {
    flex: "none",
    display: "flex",
    flexDirection: "column",
    gap: "4px",
    padding: "8px 0 0",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  row: {
    display: "flex",
    alignItems: "center",
    flexWrap: "wrap",
    justifyContent: "space-between",
    gap: "0 8px",
  },
  promise: { display: "flex", gap: "6px", alignItems: "flex-start" },
  button: {
    padding: 0,
    minWidth: 0,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The promise, the version, and what to send along with a question. */
export function Footer(): ReactNode {
  const styles = useStyles();
  const pane = usePane();
  const { footer } = useTexts().common;
  const [outcome, setOutcome] = useState<"none" | "copied" | "refused">("none");
  const text = diagnosticsOf(pane.session, pane.language, pane.hostName);
  const copy = () => {
    const copied = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("no clipboard"));
    copied.then(
      () => setOutcome("copied"),
      // Panes in an iframe often may not write to the clipboard; then the user copies by hand.
      () => setOutcome("refused"),
    );
  };
  return (
    <footer className={styles.footer}>
      <span className={styles.promise}>
        <Icon name="lock" size={16} />
        {footer.privacy}
      </span>
      <span className={styles.row}>
        <span>{footer.version(version)}</span>
        <Button appearance="transparent" className={styles.button} onClick={copy} size="small">
          {footer.diagnostics}
        </Button>
      </span>
      <span role="status">
        {outcome === "copied" && footer.copied}
        {outcome === "refused" && footer.notCopied}
      </span>
      {outcome === "refused" && (
        <Textarea aria-label={footer.diagnostics} readOnly resize="vertical" value={text} />
      )}
    </footer>
  );
}
