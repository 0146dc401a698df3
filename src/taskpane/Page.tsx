import { lazy, type ReactNode, Suspense, useEffect } from "react";
import { AdoptPage } from "./adopt/AdoptPage";
import { AnomaliesPage } from "./anomalies/AnomaliesPage";
import { FindingsPage } from "./anomalies/FindingsPage";
import { RulesPage } from "./anomalies/RulesPage";
import { JournalPage } from "./changes/JournalPage";
import { PreviewPage } from "./changes/PreviewPage";
import { WritingGate } from "./changes/WritingGate";
import { CustomerPage } from "./customers/CustomerPage";
import { DedupePage } from "./dedupe/DedupePage";
import { LivePage } from "./dedupe/LivePage";
import { DuePage } from "./followUps/DuePage";
import { HomePage } from "./home/HomePage";
import { UnreadablePage } from "./home/UnreadablePage";
import { isFocusLost, pageTitle } from "./session/pageFocus";
import { usePane } from "./session/paneContext";
import { TieringPage } from "./tiering/TieringPage";

/** What is done once (setting sheets up, filling them from old lists) or now and then comes when it is opened. */
const MergedPage = lazy(() => import("./changes/MergedPage").then(({ MergedPage: of }) => ({ default: of })));
const ReviewPage = lazy(() => import("./reviews/ReviewPage").then(({ ReviewPage: of }) => ({ default: of })));
const SolvedPage = lazy(() =>
  import("./anomalies/SolvedPage").then(({ SolvedPage: of }) => ({ default: of })),
);
const SplitPage = lazy(() => import("./adopt/SplitPage").then(({ SplitPage: of }) => ({ default: of })));
const ImportPage = lazy(() => import("./imports/ImportPage").then(({ ImportPage: of }) => ({ default: of })));
const ChoicesPage = lazy(() =>
  import("./templates/ChoicesPage").then(({ ChoicesPage: of }) => ({ default: of })),
);
const TemplatesPage = lazy(() =>
  import("./templates/TemplatesPage").then(({ TemplatesPage: of }) => ({ default: of })),
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
      return (
        <Later>
          <TemplatesPage />
        </Later>
      );
    case "choices":
      return (
        <Later>
          <ChoicesPage column={route.column} key={route.column} />
        </Later>
      );
    case "adopt":
      return <AdoptPage />;
    case "splits":
      return (
        <Later>
          <SplitPage />
        </Later>
      );
    case "import":
      return (
        <Later>
          <ImportPage />
        </Later>
      );
    case "dedupe":
      return <DedupePage />;
    case "anomalies":
      return <AnomaliesPage />;
    case "findings":
      return <FindingsPage filter={route.filter} />;
    case "solved":
      return (
        <Later>
          <SolvedPage />
        </Later>
      );
    case "rules":
      return <RulesPage />;
    case "tiering":
      return (
        <TieringPage step={route.step ?? (route.tier === null ? "check" : "result")} tier={route.tier} />
      );
    case "review":
      return (
        <Later>
          <ReviewPage />
        </Later>
      );
    case "live":
      return <LivePage />;
    case "due":
      return <DuePage />;
    case "customer":
      return <CustomerPage name={route.name} of={route.of} />;
    case "preview":
      return <PreviewPage />;
    case "journal":
      return <JournalPage />;
    case "merged":
      return (
        <Later>
          <MergedPage of={route.of} />
        </Later>
      );
  }
}

function Later({ children }: { readonly children: ReactNode }): ReactNode {
  return (
    <Suspense>
      {children}
      <Arrived />
    </Suspense>
  );
}

/** The focus was to go to the title when the page had none yet. */
function Arrived(): ReactNode {
  useEffect(() => {
    if (isFocusLost() && document.hasFocus()) pageTitle()?.focus();
  }, []);
  return null;
}
