import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { type ReactNode, useRef } from "react";
import { TypedNotice } from "./anomalies/TypedNotice";
import { Footer } from "./components/layout/Footer";
import { ProblemBar } from "./components/notices/ProblemBar";
import { ScrollerContext } from "./components/scroller";
import { LiveNotice } from "./dedupe/live/LiveNotice";
import { PendingOperation } from "./home/PendingOperation";
import { Page } from "./Page";
import { useArrival } from "./session/hooks/focus/useArrival";
import { useKeptFocus } from "./session/hooks/focus/useKeptFocus";
import { usePane } from "./session/hooks/paneContext";
import { useLeaving } from "./session/hooks/shell/useLeaving";
import { useRibbon } from "./session/hooks/shell/useRibbon";
import { useWatch } from "./session/hooks/shell/useWatch";
import { useTexts } from "./session/hooks/useTexts";
import { isTab, type PageName, routeKey, routeOf, tabOf, tabs } from "./session/state/route";

const useStyles = makeStyles({
  shell: {
    height: "100%",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    "--page-margin": "16px",
    "@media (max-width: 300px)": { "--page-margin": "12px" },
  },
  // Excel lays its personality menu (34 px on the Mac) over the top right corner.
  tabs: {
    flex: "none",
    paddingRight: "36px",
    paddingLeft: "4px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  scroller: {
    flex: 1,
    minHeight: 0,
    // WebView2 hides the bar otherwise.
    overflowY: "scroll",
    overflowX: "hidden",
    scrollbarWidth: "thin",
    display: "flex",
    flexDirection: "column",
    gap: "16px",
    padding: "12px var(--page-margin) 16px",
    outlineStyle: "none",
  },
  main: { flex: "1 0 auto", display: "flex", flexDirection: "column", gap: "16px" },
});

/** The frame of every page: tabs above, the page, the promise and the version below. */
export function Shell(): ReactNode {
  const styles = useStyles();
  const { session, dispatch } = usePane();
  const { common } = useTexts();
  const scroller = useRef<HTMLElement>(null);
  const [route] = session.trail;
  useArrival(scroller, session.trail);
  useKeptFocus();
  useRibbon();
  useLeaving();
  useWatch();
  const writing = session.writing.phase === "applying";
  return (
    <div className={styles.shell}>
      <nav aria-label={common.navigation} className={styles.tabs}>
        <TabList
          disabled={writing}
          onTabSelect={(_, { value }) =>
            isTab(value) && dispatch({ type: "switched", route: routeOf(value) })
          }
          selectedValue={tabOf(session.trail)}
          size="medium"
        >
          {tabs.map((tab) => (
            <Tab key={tab} style={{ padding: "10px 8px" }} value={tab}>
              {common.tabs[tab]}
            </Tab>
          ))}
        </TabList>
      </nav>
      <ScrollerContext value={scroller}>
        <main className={styles.scroller} ref={scroller}>
          {session.notice && <ProblemBar problem={session.notice} />}
          <LiveNotice />
          <TypedNotice />
          {route.page !== "home" && isTab(route.page) && !writing && <PendingOperation />}
          <div className={styles.main}>
            <Page key={routeKey(route)} />
          </div>
          {showsFooter(route.page) && <Footer />}
        </main>
      </ScrollerContext>
    </div>
  );
}

/** The promise and the version stand where one starts and where one looks back; elsewhere the work has the room. */
function showsFooter(page: PageName): boolean {
  return page === "home" || page === "journal";
}
