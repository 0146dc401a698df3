import type { ReactNode } from "react";
import { AnomaliesPage } from "./anomalies/AnomaliesPage";
import { WritingGate } from "./changes/WritingGate";
import { DedupePage } from "./dedupe/DedupePage";
import { HomePage } from "./home/HomePage";
import { latePage } from "./latePage";
import { usePane } from "./session/hooks/paneContext";
import { TieringPage } from "./tiering/TieringPage";

/** Pages no job begins on come when they are first opened, so that the pane itself is there sooner. */
const AdoptPage = latePage(() => import("./adopt/AdoptPage").then(({ AdoptPage: page }) => page));
const FindingsPage = latePage(() =>
  import("./anomalies/FindingsPage").then(({ FindingsPage: page }) => page),
);
const JournalPage = latePage(() => import("./changes/JournalPage").then(({ JournalPage: page }) => page));
const PreviewPage = latePage(() => import("./changes/PreviewPage").then(({ PreviewPage: page }) => page));
const CustomerPage = latePage(() =>
  import("./customers/CustomerPage").then(({ CustomerPage: page }) => page),
);
const DuePage = latePage(() => import("./followUps/DuePage").then(({ DuePage: page }) => page));
const FindPage = latePage(() => import("./customers/FindPage").then(({ FindPage: page }) => page));
const LivePage = latePage(() => import("./dedupe/live/LivePage").then(({ LivePage: page }) => page));
const RulesPage = latePage(() => import("./anomalies/RulesPage").then(({ RulesPage: page }) => page));
const UnreadablePage = latePage(() =>
  import("./home/UnreadablePage").then(({ UnreadablePage: page }) => page),
);
const MergedPage = latePage(() => import("./changes/MergedPage").then(({ MergedPage: page }) => page));
const ReviewPage = latePage(() => import("./reviews/ReviewPage").then(({ ReviewPage: page }) => page));
const SolvedPage = latePage(() => import("./anomalies/SolvedPage").then(({ SolvedPage: page }) => page));
const SplitPage = latePage(() => import("./adopt/SplitPage").then(({ SplitPage: page }) => page));
const ImportPage = latePage(() => import("./imports/ImportPage").then(({ ImportPage: page }) => page));
const ChoicesPage = latePage(() => import("./templates/ChoicesPage").then(({ ChoicesPage: page }) => page));
const TemplatesPage = latePage(() =>
  import("./templates/TemplatesPage").then(({ TemplatesPage: page }) => page),
);

/** The page of the current route. While something is written, and until its outcome was seen, only that is shown. */
export function Page(): ReactNode {
  const { session } = usePane();
  const { phase } = session.writing;
  // A contact is filed where it stands; only what came of it otherwise than wished has a page.
  const inPlace = phase === "applying" && session.writing.origin === "contact";
  const elsewhere = phase === "none" || phase === "preparing" || phase === "previewing" || inPlace;
  if (!elsewhere) return <WritingGate />;
  const [route] = session.trail;
  switch (route.page) {
    case "home":
      return <HomePage />;
    case "unreadable":
      return <UnreadablePage />;
    case "templates":
      return <TemplatesPage />;
    case "choices":
      return <ChoicesPage column={route.column} key={route.column} />;
    case "adopt":
      return <AdoptPage />;
    case "splits":
      return <SplitPage />;
    case "import":
      return <ImportPage />;
    case "dedupe":
      return <DedupePage />;
    case "anomalies":
      return <AnomaliesPage />;
    case "findings":
      return <FindingsPage filter={route.filter} />;
    case "solved":
      return <SolvedPage />;
    case "rules":
      return <RulesPage />;
    case "tiering":
      return (
        <TieringPage
          proposed={route.asOf}
          step={route.step ?? (route.tier === null ? "check" : "result")}
          tier={route.tier}
        />
      );
    case "review":
      return <ReviewPage />;
    case "live":
      return <LivePage />;
    case "due":
      return <DuePage />;
    case "find":
      return <FindPage />;
    case "customer":
      return <CustomerPage name={route.name} of={route.of} />;
    case "preview":
      return <PreviewPage />;
    case "journal":
      return <JournalPage />;
    case "merged":
      return <MergedPage of={route.of} />;
  }
}
