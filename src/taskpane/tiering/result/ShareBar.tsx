import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  bar: { height: "6px", borderRadius: tokens.borderRadiusCircular, forcedColorAdjust: "none" },
  // A small share is still to be seen.
  there: { minWidth: "2px" },
});

interface Props {
  /** Its colour. */
  readonly className: string;
  /** 0…1 */
  readonly share: number;
}

/** A share as a line of that length; nothing of nothing. */
export function ShareBar({ className, share }: Props): ReactNode {
  const styles = useStyles();
  const isThere = share > 0;
  return (
    <span
      className={mergeClasses(styles.bar, isThere && styles.there, className)}
      style={{ width: isThere ? `${100 * share}%` : 0 }}
    />
  );
}
