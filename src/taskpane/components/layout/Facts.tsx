import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useSurfaces } from "../surfaces";

const useStyles = makeStyles({ part: { display: "inline-block", maxWidth: "100%" } });

/** Short facts on a muted line; one that does not fit begins the next, so that no day is broken at a hyphen. */
export function Facts({ parts }: { readonly parts: readonly string[] }): ReactNode {
  const surfaces = useSurfaces();
  const styles = useStyles();
  const last = parts.length - 1;
  return (
    <span className={surfaces.muted}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a telephone may stand there twice, as phone and as mobile
        <span className={styles.part} key={at}>
          {part}
          {at < last && <>&nbsp;·&nbsp;</>}
        </span>
      ))}
    </span>
  );
}
