import { Button } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { SplitChoice, SplitView } from "../../core/analysis/splits/splitViews";
import { BookGate } from "../components/gates/BookGate";
import { ActionBar } from "../components/layout/ActionBar";
import { Disclosure } from "../components/layout/Disclosure";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { problemOf } from "../session/state/problem";
import { isReady, SplitCard } from "./SplitCard";

/** Columns that hold several things a cell, taken apart into columns beside the sheet. */
export function SplitPage(): ReactNode {
  const { splits } = useTexts();
  return (
    <BookGate lead={splits.lead} title={splits.title}>
      <Splits />
    </BookGate>
  );
}

function Splits(): ReactNode {
  const { analysis, gateway, language } = usePane();
  const { splits } = useTexts();
  const ask = useCallback(
    () => Promise.all([analysis.call("splits", [language]), gateway.settledSplits()]),
    [analysis, gateway, language],
  );
  const { value, problem } = useAnswer(ask);
  if (problem) return <ProblemBar problem={problem} />;
  if (!value) return null;
  const [views, settled] = value;
  if (views.length === 0) return <EmptyState icon="check" lead={splits.noneLead} title={splits.none} />;
  return <Found settled={settled} views={views} />;
}

interface FoundProps {
  readonly views: readonly SplitView[];
  readonly settled: readonly string[];
}

function Found({ views, settled: before }: FoundProps): ReactNode {
  const styles = useSurfaces();
  const { analysis, gateway, dispatch } = usePane();
  const { splits } = useTexts();
  const { prepare } = useWriting();
  const [settled, setSettled] = useState<ReadonlySet<string>>(() => new Set(before));
  const [choices, setChoices] = useState<ReadonlyMap<string, SplitChoice>>(
    () => new Map(views.flatMap((view) => (isReady(view) ? [[view.id, { id: view.id, refused: [] }]] : []))),
  );
  const open = views.filter(({ id }) => !settled.has(id));
  const away = views.filter(({ id }) => settled.has(id));
  const chosen = open.flatMap(({ id }) => choices.get(id) ?? []);
  const choose = (id: string, choice: SplitChoice | null) => {
    const next = new Map(choices);
    if (choice) next.set(id, choice);
    else next.delete(id);
    setChoices(next);
  };
  const decline = (id: string) => {
    setSettled(new Set([...settled, id]));
    gateway
      .declineSplit(id)
      .catch((error: unknown) => dispatch({ type: "notice", notice: problemOf(error) }));
  };
  const reopen = (id: string) => setSettled(new Set([...settled].filter((each) => each !== id)));
  return (
    <>
      {open.length === 0 && <EmptyState icon="check" lead={splits.noneLead} title={splits.none} />}
      {open.map((view) => (
        <SplitCard
          choice={choices.get(view.id) ?? null}
          key={view.id}
          onChoose={(choice) => choose(view.id, choice)}
          onDecline={() => decline(view.id)}
          view={view}
        />
      ))}
      {away.length > 0 && (
        <Disclosure label={splits.settled(away.length)}>
          <ul className={styles.plainList} style={{ paddingTop: 4 }}>
            {away.map(({ id, sheet, heading }) => (
              <li className={styles.row} key={id}>
                <span className={styles.grow}>
                  {heading} <span className={styles.muted}>{sheet}</span>
                </span>
                <Button onClick={() => reopen(id)} size="small">
                  {splits.reopen}
                </Button>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {open.length > 0 && (
        <ActionBar text={splits.chosen(chosen.length)}>
          <Button
            appearance="primary"
            disabled={chosen.length === 0}
            onClick={() => prepare("splits", () => analysis.call("splitPatch", [chosen]))}
          >
            {splits.preview}
          </Button>
        </ActionBar>
      )}
    </>
  );
}
