import { Button } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import { ProblemBar } from "../components/notices/ProblemBar";
import { download } from "../session/hooks/download";
import { usePane } from "../session/hooks/paneContext";
import { useTexts } from "../session/hooks/useTexts";
import { type Problem, problemOf } from "../session/state/problem";
import { calendarDays, lastDayOf } from "./calendarDays";

interface Props {
  /** Whose contacts; left out = everybody's. */
  readonly owner: string | undefined;
  /** Due-list ids of customers contacted since the workbook was read. */
  readonly without: readonly string[];
}

/** The contacts of the coming weeks as a calendar file: a phone then reminds people of what Excel cannot. */
export function ExportCalendar({ owner, without }: Props): ReactNode {
  const { analysis, language, today } = usePane();
  const { followUps } = useTexts();
  const [problem, setProblem] = useState<Problem | null>(null);
  const save = async () => {
    const asOf = today();
    const mine = owner === undefined ? {} : { owner };
    const all = { offset: 0, limit: Number.MAX_SAFE_INTEGER, asOf, without, ...mine };
    const { items } = await analysis.call("followUpsDue", [all]);
    const { calendarOf } = await import("../../core/followUps/calendarOf");
    const soon = items.filter(({ dueOn }) => dueOn <= lastDayOf(asOf));
    const text = calendarOf(soon, asOf, owner ?? "", language);
    download(text, "text/calendar;charset=utf-8", `${followUps.title} ${owner ?? ""} ${asOf}.ics`);
  };
  const start = () => {
    setProblem(null);
    save().catch((error: unknown) => setProblem(problemOf(error)));
  };
  return (
    <>
      <Button onClick={start} size="small" style={{ alignSelf: "flex-start" }}>
        {followUps.calendar(calendarDays)}
      </Button>
      {problem && <ProblemBar onRetry={start} problem={problem} />}
    </>
  );
}
