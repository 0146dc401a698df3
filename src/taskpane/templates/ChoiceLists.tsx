import { Badge, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { ChoiceList } from "../../core/templates/choices/choiceLists";
import { Icon } from "../components/Icon";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";

const useStyles = makeStyles({
  line: {
    font: "inherit",
    color: "inherit",
    textAlign: "start",
    display: "flex",
    alignItems: "center",
    gap: "8px",
    width: "100%",
    padding: "8px 12px",
    border: "none",
    backgroundColor: "transparent",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  item: { ":not(:first-child)": { borderTop: `1px solid ${tokens.colorNeutralStroke2}` } },
  few: { whiteSpace: "nowrap", overflow: "hidden", textOverflow: "ellipsis", display: "block" },
  end: { display: "flex", color: tokens.colorNeutralForeground3 },
});

/** Choices named in the line of a list; the line is cut where the pane ends. */
const named = 8;

/** All lists of 字典, a team's own among them; each opens to be edited. */
export function ChoiceLists({ lists }: { readonly lists: readonly ChoiceList[] }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const { dispatch, language } = usePane();
  const { choices: texts } = useTexts();
  const separator = language === "zh-CN" ? "、" : ", ";
  return (
    <ul className={`${surfaces.plainList} ${surfaces.card}`} style={{ gap: 0, padding: 0 }}>
      {lists.map(({ heading, id, column, choices }) => (
        <li className={styles.item} key={column}>
          <button
            className={styles.line}
            onClick={() => dispatch({ type: "opened", route: { page: "choices", column } })}
            type="button"
          >
            <span className={surfaces.grow}>
              <span className={surfaces.wrap}>
                <span className={surfaces.strong}>{heading}</span>
                <span className={surfaces.muted}>{texts.count(choices.length)}</span>
                {id === null && (
                  <Badge appearance="tint" color="informative" size="small">
                    {texts.own}
                  </Badge>
                )}
              </span>
              <span className={`${surfaces.muted} ${styles.few}`}>
                {choices.length === 0 ? texts.empty : choices.slice(0, named).join(separator)}
              </span>
            </span>
            <span className={styles.end}>
              <Icon name="next" size={16} />
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
