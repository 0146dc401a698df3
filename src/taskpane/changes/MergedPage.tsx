import { Button, Checkbox, Input, useRestoreFocusTarget } from "@fluentui/react-components";
import { type ReactNode, useCallback, useState } from "react";
import type { PartedCustomer } from "../../core/analysis/dedupe/partedPatch";
import type { MergedGroup } from "../../workbook/mergedGroups";
import { Confirm } from "../components/inputs/Confirm";
import { Heading } from "../components/layout/Heading";
import { WindowedList } from "../components/lists/WindowedList";
import { EmptyState } from "../components/notices/EmptyState";
import { ProblemBar } from "../components/notices/ProblemBar";
import { useSurfaces } from "../components/surfaces";
import { usePane } from "../session/hooks/paneContext";
import { useAnswer } from "../session/hooks/useAnswer";
import { useTexts } from "../session/hooks/useTexts";
import { useWriting } from "../session/hooks/work/useWriting";
import { dateTime } from "../texts/format";

/** So many are looked through by eye. */
const mostAtAGlance = 8;

/** What stands merged, by the customer that stayed: each can be taken apart again, the others staying merged. */
export function MergedPage({ of }: { readonly of: string }): ReactNode {
  const styles = useSurfaces();
  const { gateway } = usePane();
  const { changes, common } = useTexts();
  const { value, problem } = useAnswer(useCallback(() => gateway.mergedGroups(), [gateway]));
  const [wanted, setWanted] = useState(of);
  const [asked, setAsked] = useState<MergedGroup | null>(null);
  const shown = (value ?? []).filter((group) => textOf(group).includes(wanted.trim().toLowerCase()));
  return (
    <div className={styles.page} style={{ flex: 1 }}>
      <Heading
        lead={value ? changes.mergedLead(value.length) : common.loadingRow}
        title={changes.mergedTitle}
      />
      {problem && <ProblemBar problem={problem} />}
      {(of !== "" || (value ?? []).length > mostAtAGlance) && (
        <Input
          aria-label={changes.mergedSearch}
          onChange={(_, { value: text }) => setWanted(text)}
          placeholder={changes.mergedSearch}
          value={wanted}
        />
      )}
      {value && shown.length === 0 && <EmptyState icon="info" lead="" title={changes.mergedNone} />}
      <WindowedList
        estimate={120}
        label={changes.mergedTitle}
        renderRow={(index) => {
          const group = shown[index];
          return (
            group && (
              <MergedCard
                group={group}
                isWhole={isLast(group, value ?? [])}
                onApart={() => setAsked(group)}
              />
            )
          );
        }}
        total={shown.length}
      />
      <Question
        asked={asked}
        isWhole={asked !== null && isLast(asked, value ?? [])}
        onEnd={() => setAsked(null)}
      />
    </div>
  );
}

function textOf({ survivorId, survivorName, merged }: MergedGroup): string {
  const texts = merged.flatMap(({ id, name }) => [id, name]);
  return [survivorId, survivorName, ...texts].join("\n").toLowerCase();
}

/** Nothing else of its merge stands: the whole is undone, with the sheet of merges it brought. */
function isLast({ operation }: MergedGroup, all: readonly MergedGroup[]): boolean {
  return all.filter((group) => group.operation === operation).length === 1;
}

interface CardProps {
  readonly group: MergedGroup;
  readonly isWhole: boolean;
  readonly onApart: () => void;
}

function MergedCard({ group, isWhole, onApart }: CardProps): ReactNode {
  const styles = useSurfaces();
  const { language } = usePane();
  const { changes, customers } = useTexts();
  const focusBack = useRestoreFocusTarget();
  const { survivorId, survivorName, merged, at, operation, wholeOnly } = group;
  const title = survivorName || survivorId || customers.noName;
  return (
    <article aria-label={title} className={styles.card} style={{ gap: 4 }}>
      <span className={styles.wrap}>
        <span className={styles.strong}>{title}</span>
        <span className={styles.muted}>{survivorId}</span>
      </span>
      {merged.map(({ id, name, from }) => (
        <span key={`${id} ${from}`}>{changes.mergedAway(name || id || from, name === "" ? "" : id)}</span>
      ))}
      <span className={styles.muted}>
        #{operation} · {dateTime(language, at)}
      </span>
      {wholeOnly && !isWhole ? (
        <span className={styles.muted}>{changes.mergedWhole}</span>
      ) : (
        <Button
          {...focusBack}
          aria-label={changes.apartOf(title)}
          onClick={onApart}
          size="small"
          style={{ alignSelf: "flex-start" }}
        >
          {changes.apart}
        </Button>
      )}
    </article>
  );
}

function partedOf({ survivorId, survivorName, merged }: MergedGroup): readonly PartedCustomer[] {
  return [{ id: survivorId, name: survivorName }, ...merged.map(({ id, name }) => ({ id, name }))];
}

function Question({
  asked,
  isWhole,
  onEnd,
}: {
  readonly asked: MergedGroup | null;
  readonly isWhole: boolean;
  readonly onEnd: () => void;
}): ReactNode {
  const { changes } = useTexts();
  const { undoInTurn } = useWriting();
  const [isUnlike, setUnlike] = useState(false);
  // Another group is another question: nothing is ticked beforehand.
  const end = () => {
    setUnlike(false);
    onEnd();
  };
  const count = (asked?.merged.length ?? 0) + 1;
  const name = asked?.survivorName || asked?.survivorId || "";
  return (
    <Confirm
      confirm={changes.apart}
      lead={changes.apartLead(name, count)}
      onCancel={end}
      onConfirm={() => {
        if (asked) {
          const unlike = isUnlike && { unlike: partedOf(asked) };
          undoInTurn([{ id: asked.operation, name, ...(!isWhole && { group: asked.group }), ...unlike }]);
        }
        end();
      }}
      open={asked !== null}
      title={changes.apartTitle}
    >
      <Checkbox
        checked={isUnlike}
        label={changes.apartUnlike}
        onChange={(_, { checked }) => setUnlike(checked === true)}
        style={{ marginInlineStart: -8 }}
      />
    </Confirm>
  );
}
