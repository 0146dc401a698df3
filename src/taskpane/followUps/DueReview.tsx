import { Button } from "@fluentui/react-components";
import { type ReactNode, useCallback, useMemo, useState } from "react";
import type { DuePage, DueWhen } from "../../core/analysis/followUps/dueViews";
import type { PageQuery } from "../../core/analysis/views";
import { ActionBar } from "../components/ActionBar";
import { EmptyState } from "../components/EmptyState";
import { LineSelect } from "../components/LineSelect";
import { ProblemBar } from "../components/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { WindowedList } from "../components/WindowedList";
import { usePane } from "../session/paneContext";
import { usePages } from "../session/usePages";
import { usePlace } from "../session/usePlace";
import { useTexts } from "../session/useTexts";
import { useWriting } from "../session/useWriting";
import { DueCard } from "./DueCard";
import { ExportCalendar } from "./ExportCalendar";
import { FiledBar } from "./FiledBar";
import { useFiled } from "./useFiled";
import { WhenTiles } from "./WhenTiles";

const everyone = "\u0000";
const firstWhens: readonly DueWhen[] = ["late", "today"];

/** The list with its counts: by when it is due and whose it is. */
export function DueReview(): ReactNode {
  const styles = useSurfaces();
  const { analysis, language, today } = usePane();
  const { followUps, common } = useTexts();
  const { prepare } = useWriting();
  const filed = useFiled();
  const [{ whens = firstWhens, owner = everyone }, remember] = usePlace();
  const [page, setPage] = useState<DuePage | null>(null);
  const without = useMemo(() => filed.map(({ id }) => id), [filed]);
  const asOf = today();
  const fetchPage = useCallback(
    async (query: PageQuery) => {
      const mine = owner === everyone ? {} : { owner };
      const answer = await analysis.call("followUpsDue", [{ ...query, ...mine, asOf, without, when: whens }]);
      setPage(answer);
      return answer;
    },
    [analysis, asOf, without, whens, owner],
  );
  const pages = usePages(fetchPage);
  if (pages.problem) return <ProblemBar problem={pages.problem} />;
  const renderRow = (index: number) => {
    const view = pages.rowAt(index);
    if (!view || !page) return <div className={styles.card}>{common.loadingRow}</div>;
    return <DueCard choices={page.choices} key={view.id} view={view} />;
  };
  return (
    <>
      <FiledBar filed={filed} />
      {page && <WhenTiles counts={page.counts} onChange={(now) => remember({ whens: now })} whens={whens} />}
      {page && page.owners.length > 1 && (
        <OwnerChoice onChange={(now) => remember({ owner: now })} owner={owner} owners={page.owners} />
      )}
      {page && sumOf(page.counts) > 0 && (
        <ExportCalendar owner={owner === everyone ? undefined : owner} without={without} />
      )}
      {page && pages.total === 0 && (
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
      <ActionBar text={page ? followUps.toDo(page.counts.late + page.counts.today) : common.loadingRow}>
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

interface OwnerProps {
  readonly owner: string;
  readonly owners: DuePage["owners"];
  readonly onChange: (owner: string) => void;
}

function OwnerChoice({ owner, owners, onChange }: OwnerProps): ReactNode {
  const { followUps } = useTexts();
  const toDo = ({ counts }: DuePage["owners"][number]) => counts.late + counts.today;
  return (
    <LineSelect
      label={followUps.owner}
      onChange={onChange}
      options={[
        {
          value: everyone,
          text: followUps.everyone(owners.reduce((sum, one) => sum + toDo(one), 0)),
        },
        ...owners.map((one) => ({
          value: one.owner,
          text: followUps.ofOwner(one.owner || followUps.nobody, toDo(one)),
        })),
      ]}
      value={owner}
    />
  );
}
