import { makeStyles, tokens } from "@fluentui/react-components";

/** What an opened fold holds stands apart from what follows it. */
export const useFold = makeStyles({
  fold: {
    display: "flex",
    flexDirection: "column",
    gap: "12px",
    marginTop: "4px",
    paddingLeft: "10px",
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
  },
});
