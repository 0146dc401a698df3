import { Button } from "@fluentui/react-components";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { PageQuery } from "../../core/analysis/context/views";
import { type DuePage, type DueWhen, dueWhens } from "../../core/analysis/followUps/dueViews";
import { SearchField } from "../components/inputs/SearchField";
import { ActionBar } from "../components/layout/ActionBar";
import { LoadingRow } from "../components/lists/LoadingRow";
import { WindowedList } from "../components/lists/WindowedList";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { SearchNone } from "../components/notices/SearchNone";
import { usePane } from "../session/hooks/paneContext";
import { usePages } from "../session/hooks/usePages";
import { usePlace } from "../session/hooks/usePlace";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { everyone } from "../session/state/everyone";
import { DueCard } from "./DueCard";
import { ExportCalendar } from "./ExportCalendar";
import { FiledBar } from "./FiledBar";
import { OwnerChoice } from "./OwnerChoice";
import { RecordsEnded } from "./RecordsEnded";
import { useFiled } from "./useFiled";
import { WhenTiles } from "./WhenTiles";

const firstWhens: readonly DueWhen[] = ["late", "today"];

/** The list with its counts: by when it is due and whose it is. */
export function DueReview(): ReactNode {
  const { analysis, language, today } = usePane();
  const { followUps, common } = useTexts();
  const { prepare } = useWriting();
  const filed = useFiled();
  const [{ whens = firstWhens, owner = everyone, text = "" }, remember] = usePlace();
  const [page, setPage] = useState<DuePage | null>(null);
  const without = useMemo(() => filed.map(({ id }) => id), [filed]);
  const asOf = today();
  const fetchPage = useCallback(
    async (query: PageQuery) => {
      const mine = owner === everyone ? {} : { owner };
      const asked = { ...query, ...mine, text, asOf, without, when: whens };
      const answer = await analysis.call("followUpsDue", [asked]);
      setPage(answer);
      return answer;
    },
    [analysis, asOf, without, whens, owner, text],
  );
  const pages = usePages(fetchPage);
  if (pages.problem) return <ProblemBar problem={pages.problem} />;
  const toDo = ({ late, today }: DuePage["counts"]) => (text === "" ? followUps.toDo(late + today) : "");
  const isNarrowed = owner !== everyone || whens.length < dueWhens.length;
  const renderRow = (index: number) => {
    const view = pages.rowAt(index);
    if (!view || !page) return <LoadingRow />;
    return <DueCard choices={page.choices} key={view.id} view={view} />;
  };
  return (
    <>
      <FiledBar filed={filed} />
      <SearchField found={pages.total} onText={(now) => remember({ text: now })} text={text} />
      {page && <RecordsEnded page={page} />}
      {page && <WhenTiles counts={page.counts} onChange={(now) => remember({ whens: now })} whens={whens} />}
      {page && page.owners.length > 1 && (
        <OwnerChoice onChange={(now) => remember({ owner: now })} owner={owner} owners={page.owners} />
      )}
      {page && text === "" && sumOf(page.counts) > 0 && (
        <ExportCalendar owner={owner === everyone ? undefined : owner} without={without} />
      )}
      {pages.total === 0 && text !== "" && (
        <SearchNone
          lead={followUps.foundNoneLead}
          onAll={isNarrowed ? () => remember({ whens: dueWhens, owner: everyone }) : null}
          text={text}
        />
      )}
      {page && pages.total === 0 && text === "" && (
        <EmptyState
          icon="check"
          lead={page.owners.length === 0 ? followUps.nobodyLead : followUps.noneLead}
          title={followUps.none}
        />
      )}
      <WindowedList
        estimate={120}
        label={followUps.title}
        onRange={pages.onRange}
        renderRow={renderRow}
        total={pages.total ?? 0}
      />
      <ActionBar text={page ? toDo(page.counts) : common.loadingRow}>
        <Button onClick={() => prepare("due", () => analysis.call("dueListPatch", [{ language, asOf }]))}>
          {followUps.refresh}
        </Button>
      </ActionBar>
    </>
  );
}

function sumOf(counts: DuePage["counts"]): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
