import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Spot } from "../../session/gateway/workbookGateway";
import { useLocate } from "../../session/hooks/useLocate";
import { useTexts } from "../../session/hooks/useTexts";
import { Icon } from "../Icon";

const useStyles = makeStyles({
  link: {
    font: "inherit",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    maxWidth: "100%",
    padding: "2px 4px",
    margin: "0 -4px",
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    textAlign: "start",
    overflowWrap: "anywhere",
    ":hover": { textDecoration: "underline", backgroundColor: tokens.colorSubtleBackgroundHover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
});

/** A place in the workbook; a click selects it in the sheet. */
export function SpotLink({ spot, short }: { readonly spot: Spot; readonly short?: string }): ReactNode {
  const styles = useStyles();
  const { common } = useTexts();
  const locate = useLocate();
  const place = common.place(spot.sheet, spot.row, spot.column);
  return (
    <button
      aria-label={common.locateSpot(place)}
      className={styles.link}
      onClick={() => locate(spot)}
      title={common.locateSpot(place)}
      type="button"
    >
      <Icon name="locate" size={14} />
      <span>{short ?? place}</span>
    </button>
  );
}
