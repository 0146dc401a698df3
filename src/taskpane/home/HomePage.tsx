import { Button, Spinner } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Icon } from "../components/Icon";
import { Heading } from "../components/layout/Heading";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { ReviewReminder } from "../reviews/ReviewReminder";
import { useTexts } from "../session/hooks/useTexts";
import { useRecognised } from "../session/hooks/work/useRecognised";
import { knownMappings } from "../session/state/mappingFacts";
import { QuarterReminder } from "../tiering/quarter/QuarterReminder";
import { FirstRun } from "./FirstRun";
import { More } from "./More";
import { NextSteps } from "./NextSteps";
import { PendingOperation } from "./PendingOperation";
import { RecognisedSheets } from "./RecognisedSheets";
import { UpgradeCard } from "./UpgradeCard";
import { useFreshCounts } from "./useFreshCounts";

/** What this workbook holds and what can be done with it. */
export function HomePage(): ReactNode {
  const styles = useSurfaces();
  const { home, common } = useTexts();
  const { book, recognise } = useRecognised();
  useFreshCounts();

  const refresh = (
    <Button
      appearance="subtle"
      aria-label={common.refresh}
      disabled={book.phase === "recognising"}
      icon={<Icon name="refresh" />}
      onClick={recognise}
      title={common.refresh}
    />
  );
  const known = knownMappings(book);
  if (known?.every(({ role }) => role === null)) return <FirstRun sheets={known.length} />;
  return (
    <div className={styles.page}>
      <Heading action={refresh} title={home.title} />
      <PendingOperation />
      {known && <QuarterReminder />}
      {known && <ReviewReminder />}
      {book.phase === "failed" && <ProblemBar onRetry={recognise} problem={book.problem} />}
      {(book.phase === "recognising" || book.phase === "idle") && (
        <Spinner
          label={home.recognising}
          labelPosition="after"
          size="tiny"
          style={{ justifyContent: "flex-start" }}
        />
      )}
      {known && <RecognisedSheets mappings={known} />}
      {known && <UpgradeCard />}
      {known && <NextSteps mappings={known} />}
      <More />
    </div>
  );
}
