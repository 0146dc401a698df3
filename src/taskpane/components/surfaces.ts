import { makeStyles, tokens } from "@fluentui/react-components";

/** Surfaces and texts that several pages share. */
export const useSurfaces = makeStyles({
  page: { display: "flex", flexDirection: "column", gap: "16px" },
  stack: { display: "flex", flexDirection: "column", gap: "8px" },
  row: { display: "flex", alignItems: "center", gap: "8px", minWidth: 0 },
  wrap: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "4px 8px", minWidth: 0 },
  grow: { flex: 1, minWidth: 0 },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    padding: "12px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
    minWidth: 0,
    overflowWrap: "anywhere",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  active: { borderLeft: `3px solid ${tokens.colorBrandStroke1}`, paddingLeft: "10px" },
  muted: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  bare: { border: "none", margin: 0, padding: 0 },
  strong: { fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0 },
  plainList: {
    margin: 0,
    padding: 0,
    listStyleType: "none",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
});
