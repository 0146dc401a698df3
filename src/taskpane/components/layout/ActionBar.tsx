import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useContext, useEffect, useRef } from "react";
import { ScrollerContext } from "../scroller";

const useStyles = makeStyles({
  bar: {
    position: "sticky",
    bottom: "-16px",
    zIndex: 1,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: "8px",
    margin: "auto calc(-1 * var(--page-margin)) -16px",
    padding: "8px var(--page-margin)",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow8,
  },
  text: { flex: "1 1 80px", minWidth: 0 },
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** How high the bar of a page is, on its scroller: what else stays in sight at the foot stands above it. */
const barHeight = "--bar-height";
/** The `bottom` of what stands above the bar; the scroller's own padding is made up for, as for the bar. */
export const aboveBar = `calc(var(${barHeight}, 0px) - 16px)`;

/** What was decided so far and the next step, always in sight at the foot of a page. */
export function ActionBar({
  text,
  children,
}: {
  readonly text: string;
  readonly children: ReactNode;
}): ReactNode {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const scroller = useContext(ScrollerContext);
  useEffect(() => {
    const page = scroller?.current;
    if (!page || !bar.current || !("ResizeObserver" in window)) return;
    const tell = () => page.style.setProperty(barHeight, `${bar.current?.offsetHeight ?? 0}px`);
    const observer = new ResizeObserver(tell);
    observer.observe(bar.current);
    return () => {
      observer.disconnect();
      page.style.removeProperty(barHeight);
    };
  }, [scroller]);
  return (
    <div className={styles.bar} ref={bar}>
      <span aria-live="polite" className={styles.text}>
        {text}
      </span>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}
