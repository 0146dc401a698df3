import { Button, Checkbox, Input, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ChoiceFault } from "../../core/templates/choices/editChoices";
import { Icon, type IconName } from "../components/Icon";
import { useSurfaces } from "../components/surfaces";
import { useTexts } from "../session/hooks/useTexts";
import type { DraftChoice } from "../session/state/drafts";
import type { ChoiceDraft } from "./useChoiceDraft";

const useStyles = makeStyles({
  row: {
    padding: "4px 0",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", gap: "4px" },
  text: { flex: 1, minWidth: 0 },
  button: { minWidth: "28px", width: "28px", padding: 0, flex: "none" },
  /** Under the word, which stands inside its field's border. */
  note: { paddingLeft: "13px", paddingBottom: "4px" },
  fault: { color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly choice: DraftChoice;
  readonly position: number;
  readonly draft: ChoiceDraft;
  readonly fixed: boolean;
  readonly fault: ChoiceFault | null;
  /** Rows that use it; null while they are counted. */
  readonly rows: number | null;
}

/** One choice: its word, where it stands, who uses it, and whether those rows follow a new word. */
export function ChoiceRow({ choice, position, draft, fixed, fault, rows }: Props): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { choices: texts } = useTexts();
  const { id, was, now, inRows } = choice;
  const name = now === "" ? (was ?? "") : now;
  const last = draft.choices.length - 1;
  const renamed = was !== null && was !== now;
  const follows = renamed && rows !== null && rows > 0 && fault === null;
  return (
    <li className={styles.row}>
      <div className={styles.line}>
        <Input
          aria-label={texts.choice(position + 1)}
          appearance="filled-lighter"
          className={styles.text}
          input={{ style: { textOverflow: "ellipsis" } }}
          onChange={(_, { value }) => draft.rename(id, value)}
          readOnly={fixed}
          style={{ minWidth: 0, paddingLeft: 0, backgroundColor: "transparent" }}
          value={now}
        />
        <Tool icon="up" label={texts.up(name)} off={position === 0} onPress={() => draft.move(id, -1)} />
        <Tool
          icon="fall"
          label={texts.down(name)}
          off={position === last}
          onPress={() => draft.move(id, 1)}
        />
        {fixed ? (
          <span className={styles.button} style={{ display: "flex", justifyContent: "center" }}>
            <Icon name="lock" size={16} />
          </span>
        ) : (
          <Tool icon="cross" label={texts.remove(name)} off={false} onPress={() => draft.remove(id)} />
        )}
      </div>
      {fault !== null && <div className={styles.fault}>{texts.fault(fault)}</div>}
      {fault === null && fixed && <div className={`${surfaces.muted} ${styles.note}`}>{texts.fixed}</div>}
      {!renamed && rows !== null && rows > 0 && (
        <div className={`${surfaces.muted} ${styles.note}`}>{texts.used(rows)}</div>
      )}
      {follows && (
        <>
          <Checkbox
            checked={inRows}
            label={texts.follow(rows, was, now)}
            onChange={(_, { checked }) => draft.follow(id, checked === true)}
            style={{ marginLeft: -8 }}
          />
          {!inRows && <div className={surfaces.muted}>{texts.stay}</div>}
        </>
      )}
    </li>
  );
}

interface ToolProps {
  readonly icon: IconName;
  readonly label: string;
  readonly off: boolean;
  readonly onPress: () => void;
}

/** Stays focusable at the ends of the list: a choice moved up by keys keeps the focus on its arrow. */
function Tool({ icon, label, off, onPress }: ToolProps): ReactNode {
  const styles = useStyles();
  return (
    <Button
      appearance="subtle"
      aria-label={label}
      className={styles.button}
      disabled={off}
      disabledFocusable={off}
      icon={<Icon name={icon} size={16} />}
      onClick={onPress}
      size="small"
    />
  );
}
